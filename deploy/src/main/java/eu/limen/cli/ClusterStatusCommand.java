package eu.limen.cli;

import eu.limen.cluster.KeptDirectory;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what runs of a cluster on this machine. */
@Command(
        name = "status",
        header = "Says which parts of a directory's cluster run, and where they are reached.",
        description = {""},
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Ends with 1 if no cluster runs.", "", "Example: deploy/cluster status"})
final class ClusterStatusCommand implements Startable {

    @Mixin
    private ClusterDirectory directory = new ClusterDirectory();

    @Override
    public void check(Problems problems) {
        directory.check(problems);
    }

    @Override
    public Integer call() throws IOException {
        KeptDirectory kept = new KeptDirectory(directory.directory());
        Map<String, Long> parts = kept.parts();
        boolean runs = kept.keeper().isPresent();
        String lines = parts.entrySet().stream()
                .map(part -> String.format("  %-14s process %d%n", part.getKey(), part.getValue()))
                .collect(Collectors.joining());
        Terminal.ofOutput().print(kept.directory() + ": " + standing(runs, parts) + System.lineSeparator() + lines);
        if (!runs) {
            return BROKEN_OFF;
        }
        Terminal.ofOutput().print(ClusterWords.addresses(kept.deployment()));
        return DONE;
    }

    private static String standing(boolean runs, Map<String, Long> parts) {
        if (runs) {
            return "runs";
        }
        return parts.isEmpty() ? "does not run" : "has lost its keeper (deploy/cluster stop ends the rest)";
    }
}
