package eu.limen.cli;

import eu.limen.cluster.ClusterSettings;
import eu.limen.cluster.LocalCluster;
import eu.limen.cluster.SessionSubmission;
import eu.limen.cluster.UnusableCluster;
import eu.limen.jobs.kafka.AnalysisJob;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a cluster on this machine until it is stopped. */
@Command(
        name = "start",
        header = "Starts the cluster, submits the analysis, and starts again what dies, until Ctrl-C.",
        description = {
            "",
            "A second start on the same directory goes on from the last checkpoint, with the same data.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: deploy/cluster start --checkpoint-interval PT5S"})
final class ClusterStartCommand implements Startable {

    @Mixin
    private ClusterDirectory directory = new ClusterDirectory();

    @Option(
            names = "--ports",
            paramLabel = "BASE",
            description = "The first of ten ports in a row. Default: the first ten that are free from 23100.")
    private @Nullable Integer ports;

    @Option(
            names = "--checkpoint-interval",
            paramLabel = "DURATION",
            defaultValue = "PT10S",
            converter = Conversions.ToDuration.class,
            description =
                    "How often the analysis keeps what it knows; results can be read that often. Default: ${DEFAULT-VALUE}.")
    private Duration checkpointInterval = ClusterSettings.USUAL_CHECKPOINT_INTERVAL;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "A line of the deployment file (docs/deployment.md), over the cluster's own; may be given again.")
    private Map<String, String> lines = new LinkedHashMap<>();

    @Override
    public void check(Problems problems) {
        directory.check(problems);
        ClusterPorts.check(ports, problems);
    }

    @Override
    public Integer call() throws IOException {
        ClusterSettings settings = new ClusterSettings(
                directory.directory(),
                ports == null ? OptionalInt.empty() : OptionalInt.of(ports),
                checkpointInterval,
                ClusterSettings.Time.TOLD_BY_THE_CLUSTER,
                ClusterSettings.USUAL_TASK_MANAGERS,
                null,
                lines,
                Map.of());
        WallClock clock = WallClock.start();
        LocalCluster cluster =
                new LocalCluster(settings, new SessionSubmission(AnalysisJob::wire), said -> say(clock, said));
        try (Ending ending = Ending.ofThisThread()) {
            return run(cluster, ending);
        }
    }

    private static int run(LocalCluster cluster, Ending ending) throws IOException {
        try {
            cluster.start();
            Terminal.ofOutput().print(ClusterWords.addresses(cluster.deployment()) + ClusterWords.end());
            ending.await();
        } catch (UnusableCluster unusable) {
            Terminal.ofErrors().print("Cannot start:" + System.lineSeparator());
            unusable.problems().forEach(problem -> Terminal.ofErrors().print("  " + problem + System.lineSeparator()));
            return BAD_USAGE;
        } catch (InterruptedException asked) {
            Terminal.ofErrors().print(System.lineSeparator() + "stopping ..." + System.lineSeparator());
        }
        return stopped(cluster);
    }

    private static int stopped(LocalCluster cluster) throws IOException {
        try {
            cluster.close();
            Terminal.ofErrors().print("stopped." + System.lineSeparator());
            return DONE;
        } catch (InterruptedException again) {
            return BROKEN_OFF;
        }
    }

    private static void say(WallClock clock, String said) {
        Terminal.ofErrors().print(String.format(Locale.ROOT, "%7.1f s  %s%n", clock.seconds(), said));
    }
}
