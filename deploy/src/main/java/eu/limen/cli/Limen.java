package eu.limen.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one command per thing that people do with Limen. */
@Command(
        name = "limen",
        header = "Joint risk analysis at the Schengen area's internal borders, on streams of anonymised counts.",
        description = {
            "",
            "Limen advises; people decide. It holds counts, never a case and never a person.",
        },
        subcommands = {
            ChaosCommand.class,
            DoctorCommand.class,
            DemoCommand.class,
            ReplayCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            RulesCommand.class,
            BacktestCommand.class,
            DraftCommand.class,
            ReportCommand.class,
            RegisterCommand.class,
            ShareCommand.class,
            RunCommand.class,
            PreflightCommand.class,
            WatchCommand.class,
            ClusterCommand.class,
            SavepointCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "limen COMMAND --help says more of each."})
public final class Limen implements Startable {

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Limen());
        line.setExecutionStrategy(new Start());
        line.setExecutionExceptionHandler(new Failure());
        line.setUsageHelpAutoWidth(true);
        collectErrors(line);
        return line;
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Limen::collectErrors);
    }

    @Override
    public void check(Problems problems) {
        problems.add("command: none (expected: one of "
                + Start.commands(commandLine().getCommandSpec()) + ")");
    }

    @Override
    public Integer call() {
        throw new IllegalStateException("limen: no command of its own");
    }

    /** Reads the version from the jar that is running. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Limen.class.getPackage().getImplementationVersion();
            return new String[] {"limen " + (version == null ? "(not packaged)" : version)};
        }
    }
}
