package eu.limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What people may pass on to EUROSUR, Europol and their counterparts. */
@Command(
        name = "share",
        header = "Prepares what may leave the two states of a section.",
        description = {
            "",
            "Limen prepares and sends nothing: a person reads it, completes it, and decides. No count below five is in it, and "
                    + "nothing from which one could be computed.",
        },
        subcommands = {ShareEurosurCommand.class, ShareEuropolCommand.class, ShareSienaCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "limen share COMMAND --help says more of each."})
final class ShareCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void check(Problems problems) {
        problems.add("command: none (expected: one of " + Start.commands(command) + ")");
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("limen share: no command of its own");
    }
}
