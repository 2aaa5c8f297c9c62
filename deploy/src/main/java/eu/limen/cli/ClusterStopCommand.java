package eu.limen.cli;

import eu.limen.cluster.KeptDirectory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops a cluster on this machine. */
@Command(
        name = "stop",
        header = "Stops the cluster of a directory, or ends what one that was killed has left running.",
        description = {""},
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: deploy/cluster stop"})
final class ClusterStopCommand implements Startable {

    @Mixin
    private ClusterDirectory directory = new ClusterDirectory();

    @Override
    public void check(Problems problems) {
        directory.check(problems);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, TimeoutException {
        List<String> ended = new KeptDirectory(directory.directory()).stop();
        String what = ended.isEmpty() ? "nothing ran" : "stopped " + String.join(", ", ended);
        Terminal.ofOutput().print(directory.directory() + ": " + what + System.lineSeparator());
        return DONE;
    }
}
