package eu.limen.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the program and its scenarios lie, and where it may keep things of its own. */
final class Home {

    private static final String GIVEN_BY_THE_SCRIPT = "limen.home";

    /** Not its sources, nor its tests. */
    private static final Pattern CONSOLE = Pattern.compile("limen-console-[0-9.]+\\.jar");

    private Home() {}

    /** The directory that a name or a path given as {@code --input} means; it need not exist. */
    static Path input(String nameOrPath) {
        Path scenario = isName(nameOrPath) ? scenarios().resolve(nameOrPath) : null;
        Path path = Path.of(nameOrPath);
        return scenario != null && !Files.isDirectory(path) && Files.isDirectory(scenario) ? scenario : path;
    }

    /** Names of the scenarios that come with the program. */
    static List<String> scenarioNames() {
        try (Stream<Path> entries = Files.list(scenarios())) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** The register of measures that comes with the program; it need not exist. */
    static Path register() {
        return directory().resolve("sample-data").resolve("register");
    }

    /** The console's program: where it is built, or at the top of an unpacked archive. */
    static Optional<Path> console() {
        return consoleIn(directory().resolve("console").resolve("target")).or(() -> consoleIn(directory()));
    }

    private static Optional<Path> consoleIn(Path programs) {
        try (Stream<Path> entries = Files.list(programs)) {
            return entries.filter(entry ->
                            CONSOLE.matcher(entry.getFileName().toString()).matches())
                    .sorted()
                    .findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The script that looks at the machine: among the sources, or in an unpacked archive. */
    static Path doctor() {
        Path installed = directory().resolve("bin").resolve("doctor");
        return Files.exists(installed)
                ? installed
                : directory().resolve("deploy").resolve("doctor");
    }

    /** The program's own cache for a purpose. */
    static Path cache(String purpose, Map<String, String> environment) {
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches = given.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return caches.resolve("limen").resolve(purpose);
    }

    private static boolean isName(String nameOrPath) {
        return nameOrPath.matches("[a-z0-9][a-z0-9-]*");
    }

    private static Path scenarios() {
        return directory().resolve("sample-data").resolve("scenarios");
    }

    private static Path directory() {
        String given = System.getProperty(GIVEN_BY_THE_SCRIPT);
        Path found = given == null ? aboveTheProgram() : Path.of(given);
        return found == null ? Path.of("") : found;
    }

    /** The directory above {@code deploy/target}, in which the jar or the classes lie. */
    private static @Nullable Path aboveTheProgram() {
        try {
            Path program = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path each = program; each != null; each = each.getParent()) {
                if (Files.isDirectory(each.resolve("sample-data"))) {
                    return each;
                }
            }
            return null;
        } catch (URISyntaxException | InvalidPathException elsewhere) {
            return null;
        }
    }
}
