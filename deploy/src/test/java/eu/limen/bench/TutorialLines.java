package eu.limen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of a file as a source: opened where they are read. */
final class TutorialLines implements Iterator<String>, Serializable {

    private static final long serialVersionUID = 1;

    private final String file;
    private transient @Nullable BufferedReader reader;
    private @Nullable String next;

    TutorialLines(Path file) {
        this.file = file.toString();
    }

    @Override
    public boolean hasNext() {
        try {
            if (reader == null) {
                reader = Files.newBufferedReader(Path.of(file));
                next = reader.readLine();
                return next != null;
            }
            if (next == null) {
                next = reader.readLine();
            }
            if (next == null) {
                reader.close();
            }
            return next != null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String next() {
        String line = next;
        next = null;
        if (line == null) {
            throw new java.util.NoSuchElementException("all lines are read");
        }
        return line;
    }
}
