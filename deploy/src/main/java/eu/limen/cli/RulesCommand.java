package eu.limen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What people do with rule sets. */
@Command(
        name = "rules",
        header = "Checks rule sets before anybody relies on them.",
        description = {""},
        subcommands = {RulesCheckCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "limen rules COMMAND --help says more of each."})
final class RulesCommand implements Startable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void check(Problems problems) {
        problems.add("command: none (expected: one of " + Start.commands(command) + ")");
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("limen rules: no command of its own");
    }
}
