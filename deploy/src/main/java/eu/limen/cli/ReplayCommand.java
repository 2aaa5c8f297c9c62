package eu.limen.cli;

import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.ReplaySummary;
import eu.limen.jobs.replay.UnusableInput;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the analysis once over files, and leaves its results as files. */
@Command(
        name = "replay",
        header = "Runs the analysis once over files of reports, and writes its results as files.",
        description = {
            "",
            "Reads every *.jsonl of the input in the order in which the reports were sent, and writes situations.jsonl, "
                    + "indicators.jsonl, alerts.jsonl, aggregates.jsonl, rejections.jsonl (each sorted by id and revision) and "
                    + "summary.json. The same input gives the same lines, whatever the parallelism.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen replay --input balkan-route-2015 --output out"})
final class ReplayCommand implements Startable {

    @Option(
            names = "--input",
            required = true,
            paramLabel = "DIR",
            description = "A directory with *.jsonl, or the name of a scenario that comes with Limen.")
    private String input = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the results go. Files of the same names are replaced, others left.")
    private Path output = Path.of("");

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            defaultValue = "1",
            converter = Conversions.ToParallelism.class,
            description = "Into how many subtasks each step is split, 1 to 128. Default: ${DEFAULT-VALUE}.")
    private int parallelism = 1;

    @Option(
            names = "--disorder",
            paramLabel = "SEED,DURATION",
            converter = Conversions.ToDisorder.class,
            description = "Lets reports arrive out of order, each up to so much later, such as 7,PT24H.")
    private Disorder disorder = Disorder.NONE;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Override
    public void check(Problems problems) {
        run.check(problems);
        Directories.checkInput(input, problems);
        Directories.checkOutput(output, input, problems);
    }

    @Override
    public Integer call() throws UnusableInput, ReplayFailed {
        ReplayOptions options = run.over(input, output, parallelism, disorder);
        RefusedRules.lines(options.rules(), options.sections())
                .forEach(command.commandLine().getErr()::println);
        command.commandLine().getErr().flush();
        Terminal.ofOutput().print(Outcome.of(replay(options), output));
        return DONE;
    }

    private static ReplaySummary replay(ReplayOptions options) throws UnusableInput, ReplayFailed {
        try (Interruption interruption = Interruption.breaksOff();
                ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            return new ReplayRun(options, progress).run(WallClock.start());
        }
    }
}
