package eu.limen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that every command on a local cluster has. */
final class ClusterDirectory {

    /** Root's own directory is closed to the user that PostgreSQL runs as. */
    private static final Path OF_ROOT = Path.of("/var/cache/limen");

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "Where its data, logs and checkpoints lie. Default: limen/cluster in your cache directory; "
                    + "for root /var/cache/limen/cluster.")
    private @Nullable Path directory;

    Path directory() {
        return directory == null
                ? standard("cluster", System.getProperty("user.name", ""), System.getenv())
                : directory;
    }

    /** Where a cluster for some purpose lies if nobody says where. */
    static Path standard(String purpose, String user, Map<String, String> environment) {
        boolean chosen = !environment.getOrDefault("XDG_CACHE_HOME", "").isEmpty();
        return user.equals("root") && !chosen ? OF_ROOT.resolve(purpose) : Home.cache(purpose, environment);
    }

    void check(Problems problems) {
        if (Files.exists(directory()) && !Files.isDirectory(directory())) {
            problems.add("--directory", directory().toString(), "a directory, or a name that is free");
        }
    }
}
