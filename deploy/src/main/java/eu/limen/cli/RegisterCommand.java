package eu.limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What people do with the register of measures. */
@Command(
        name = "register",
        header = "Shows which controls there are and were, and reads published lists of them.",
        description = {""},
        subcommands = {RegisterShowCommand.class, RegisterConvertCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "limen register COMMAND --help says more of each."})
final class RegisterCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void check(Problems problems) {
        problems.add("command: none (expected: one of " + Start.commands(command) + ")");
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("limen register: no command of its own");
    }
}
