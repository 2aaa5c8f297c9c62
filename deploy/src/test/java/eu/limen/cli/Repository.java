package eu.limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project around a test. */
final class Repository {

    static final Path HOME = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    private Repository() {}

    static String text(String file) throws IOException {
        return Files.readString(HOME.resolve(file));
    }

    /** Names of all classes, also of tests, without packages. */
    static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
