package eu.limen.cli;

import eu.limen.backtest.Backtest;
import eu.limen.backtest.JudgedExpectation;
import eu.limen.backtest.TrueEvent;
import eu.limen.backtest.TrueEvents;
import eu.limen.cli.backtest.BacktestFiles;
import eu.limen.codec.RuleSetPublication;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries a rule set on history before it goes live. */
@Command(
        name = "backtest",
        header = "Tries a rule set on history: what would have changed with it.",
        description = {
            "",
            "Replays the same reports twice, each as it was known then: under the present rules and under the candidate. Writes "
                    + "backtest.html to read or print, its tables as CSV, junit.xml for a build server, and the results of "
                    + "both runs. Ends with 1 if an expectation in the candidate is missed.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen backtest --input rise-only --candidate my-rules.yaml --output out"})
final class BacktestCommand implements Startable {

    private static final int EXPECTATION_MISSED = 1;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--input",
            required = true,
            paramLabel = "DIR",
            description = "A directory with *.jsonl, or the name of a scenario that comes with Limen.")
    private String input = "";

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "The present rules: a rule set, or a directory of versions. Default: Limen's own.")
    private @Nullable Path rules;

    @Option(
            names = "--candidate",
            required = true,
            paramLabel = "FILE",
            description = "The rules to try: a rule set, or a directory of versions.")
    private @Nullable Path candidate;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where the comparison goes. Files of the same names are replaced, others left.")
    private Path output = Path.of("");

    @Option(
            names = "--sections",
            paramLabel = "FILE",
            description = "A register of border sections (CSV). Default: Limen's own.")
    private @Nullable Path sections;

    private final Configuration present = new Configuration();
    private final Configuration tried = new Configuration();
    private @Nullable List<TrueEvent> events;

    @Override
    public void check(Problems problems) {
        present.read(sections, rules, problems);
        if (candidate != null) {
            tried.readRules("--candidate", candidate, problems);
        }
        if (problems.isEmpty()) {
            refuse("--rules", present, problems);
            refuse("--candidate", tried, problems);
        }
        Directories.checkInput(input, problems);
        Directories.checkOutput(output, input, problems);
        readEvents(problems);
    }

    /** What a run would refuse cannot be compared: it would look as if it changed nothing. */
    private void refuse(String option, Configuration configuration, Problems problems) {
        RefusedRules.lines(configuration.rules(), present.sections())
                .forEach(line -> problems.add(option + ": " + line));
    }

    private void readEvents(Problems problems) {
        try {
            Path labels = Home.input(input).resolve(TrueEvents.FILE);
            if (input.isEmpty() || !Files.isRegularFile(labels)) {
                return;
            }
            try (Reader reader = Files.newBufferedReader(labels)) {
                events = TrueEvents.read(TrueEvents.FILE, reader);
            }
        } catch (ProblemsException wrong) {
            wrong.problems().forEach(problem -> problems.add("--input: " + wrong.file() + ": " + problem));
        } catch (IOException | InvalidPathException unreadable) {
            problems.add("--input", TrueEvents.FILE, "a file that can be read");
        }
    }

    @Override
    public Integer call() throws UnusableInput, ReplayFailed, IOException {
        Backtest backtest = run();
        new BacktestFiles(output, input, fingerprint()).write(backtest);
        command.commandLine().getOut().print(BacktestText.of(backtest, output));
        command.commandLine().getOut().flush();
        return backtest.count(JudgedExpectation.Outcome.MISSED) == 0 ? DONE : EXPECTATION_MISSED;
    }

    /** Of a file; a directory of versions is not one rule set that somebody could approve. */
    private String fingerprint() throws IOException {
        return candidate != null && Files.isRegularFile(candidate)
                ? RuleSetPublication.fingerprint(Files.readString(candidate))
                : "";
    }

    private Backtest run() throws UnusableInput, ReplayFailed, IOException {
        try (Interruption interruption = Interruption.breaksOff();
                ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            BacktestRuns runs = new BacktestRuns(Home.input(input), output, present.sections(), progress);
            return runs.compare(present.rules(), tried.rules(), events);
        }
    }
}
