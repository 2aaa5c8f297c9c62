package eu.limen.cli;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.UnusableDeployment;
import java.nio.file.Path;

/** What a local cluster tells people who look at it. */
final class ClusterWords {

    private static final String NEWLINE = System.lineSeparator();

    private ClusterWords() {}

    /** Where the parts are reached; the password stays in the file. */
    static String addresses(Path file) {
        try {
            Deployment deployment = Deployment.read(file);
            return line("Kafka", deployment.kafka().getOrDefault("bootstrap.servers", ""))
                    + line(
                            "Flink",
                            "http://" + deployment.flink().get("rest.address") + ":"
                                    + deployment.flink().get("rest.port"))
                    + line("PostgreSQL", deployment.others().getOrDefault("database.url", ""))
                    + line("deployment", file.toString());
        } catch (UnusableDeployment unusable) {
            return line("deployment", file + " (cannot be used: " + unusable.getMessage() + ")");
        }
    }

    private static String line(String what, String where) {
        return String.format("  %-14s %s%n", what, where);
    }

    static String end() {
        return NEWLINE + "Ctrl-C stops it; the next start goes on from the last checkpoint." + NEWLINE;
    }
}
