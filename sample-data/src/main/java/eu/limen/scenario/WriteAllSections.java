package eu.limen.scenario;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the synthetic stream of all sections into a directory. */
public final class WriteAllSections {

    private WriteAllSections() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("arguments: " + arguments.length
                    + " (expected: 2, the directory and the file of the register's measures)");
        }
        AllSections.write(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
