package eu.limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A cluster on this machine: for {@code deploy/cluster}. */
@Command(
        name = "cluster",
        hidden = true,
        header = "Runs the production form on this machine: Kafka, Flink and PostgreSQL on 127.0.0.1.",
        description = {""},
        subcommands = {ClusterStartCommand.class, ClusterStatusCommand.class, ClusterStopCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "deploy/cluster COMMAND --help says more of each; docs/deployment.md says the rest."})
final class ClusterCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void check(Problems problems) {
        problems.add("command: none (expected: one of " + Start.commands(command) + ")");
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("limen cluster: no command of its own");
    }
}
