package eu.limen.cli;

import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.ReplaySummary;
import eu.limen.jobs.replay.UnusableInput;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows Limen at work on one machine, at a speed that can be followed. */
@Command(
        name = "demo",
        header = "Shows Limen at work: replays a scenario at speed and draws what it finds.",
        description = {
            "",
            "By default the real figures of 2015 and 2016, when a route moved from one border section to the next. "
                    + "Ctrl-C ends it at any time.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen demo --days-per-second 4"})
final class DemoCommand implements Startable {

    private static final int PARALLELISM = 1;

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "balkan-route-2015",
            description = "A scenario that comes with Limen, or a directory with *.jsonl. Default: ${DEFAULT-VALUE}.")
    private String input = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the results go. Default: limen/demo in your cache directory.")
    private @Nullable Path output;

    @Option(
            names = "--days-per-second",
            paramLabel = "N",
            defaultValue = "8",
            converter = Conversions.ToDaysPerSecond.class,
            description = "How many days of the scenario pass in a second. Default: ${DEFAULT-VALUE}.")
    private double daysPerSecond = 1;

    private final Configuration configuration = new Configuration();

    @Override
    public void check(Problems problems) {
        configuration.read(null, null, problems);
        Directories.checkInput(input, problems);
        Directories.checkOutput(output(), input, problems);
    }

    @Override
    public Integer call() throws UnusableInput, ReplayFailed {
        Terminal terminal = Terminal.ofOutput();
        terminal.print(DemoWords.beginning(input));
        ReplayOptions options = new ReplayOptions(
                Home.input(input),
                output(),
                configuration.sections(),
                configuration.rules(),
                null,
                PARALLELISM,
                Disorder.NONE,
                new DaysPerSecond(daysPerSecond));
        terminal.print(DemoWords.end(run(options, terminal), output()));
        return DONE;
    }

    private static ReplaySummary run(ReplayOptions options, Terminal terminal) throws UnusableInput, ReplayFailed {
        try (Interruption interruption = Interruption.endsWell()) {
            return new ReplayRun(options, new DemoView(terminal)).run(WallClock.start());
        }
    }

    private Path output() {
        return output == null ? Home.cache("demo", System.getenv()) : output;
    }
}
