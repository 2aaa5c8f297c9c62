package eu.limen.cli;

import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.Command;

/** Says what a machine lacks. The script does it, since it must also be able to say that there is no Java. */
@Command(
        name = "doctor",
        header = "Says what this machine lacks for Limen, and how to get it.",
        description = {
            "",
            "Looks at Java, Maven, Node, memory, disk, ports and what else limen demo needs, a line for each. Looks only, "
                    + "and works before anything has been built. Ends with 1 if something is missing. Brokers and a Flink "
                    + "cluster are looked at by limen preflight.",
            "",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen doctor"})
final class DoctorCommand implements Startable {

    @Override
    public void check(Problems problems) {
        if (!Files.isExecutable(Home.doctor())) {
            problems.add("doctor: " + Home.doctor() + " is missing (expected: the script that comes with Limen)");
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new ProcessBuilder(Home.doctor().toString()).inheritIO().start().waitFor();
    }
}
