package eu.limen.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the input of every scenario under a directory, byte for byte the same at each run. */
public final class WriteScenarios {

    private WriteScenarios() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("arguments: " + arguments.length + " (expected: 1, the directory)");
        }
        writeTo(Path.of(arguments[0]));
    }

    static void writeTo(Path directory) throws IOException {
        for (Scenario scenario : Scenarios.all()) {
            Path place = directory.resolve(scenario.name());
            for (Map.Entry<String, byte[]> file : scenario.files().entrySet()) {
                Path target = place.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            if (!scenario.labels().isEmpty()) {
                Files.writeString(place.resolve(Scenario.LABELS), scenario.labels());
            }
        }
    }
}
