package eu.limen.cli;

import eu.limen.backtest.Backtest;
import eu.limen.backtest.History;
import eu.limen.backtest.RunResults;
import eu.limen.backtest.TrueEvent;
import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Expectation;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same history twice, under two rule sets; the results of each run stay beside the comparison. */
final class BacktestRuns {

    private static final String PRESENT = "present";
    private static final String CANDIDATE = "candidate";

    private final Path input;
    private final Path output;
    private final SectionRegister sections;
    private final ProgressLine progress;

    BacktestRuns(Path input, Path output, SectionRegister sections, ProgressLine progress) {
        this.input = input;
        this.output = output;
        this.sections = sections;
        this.progress = progress;
    }

    /**
     * Runs both and compares them.
     *
     * @param events what truly happened; null where nobody knows
     */
    Backtest compare(RunRules present, RunRules candidate, @Nullable List<TrueEvent> events)
            throws UnusableInput, ReplayFailed, IOException {
        HistoryWatch history = new HistoryWatch(progress);
        RunResults before = run(present, PRESENT, "1 of 2, present rules", history);
        RunResults after = run(candidate, CANDIDATE, "2 of 2, candidate", history);
        progress.about("");
        progress.says("comparing");
        return Backtest.of(before, after, history(history, before), events, expectations(candidate));
    }

    private RunResults run(RunRules rules, String name, String what, HistoryWatch history)
            throws UnusableInput, ReplayFailed, IOException {
        progress.about(what + ": ");
        Path directory = output.resolve(name);
        ReplayOptions options =
                new ReplayOptions(input, directory, sections, rules, null, 1, Disorder.NONE, Pace.UNLIMITED);
        new ReplayRun(options, history).run(WallClock.start());
        return new RunResults(
                nameOf(rules),
                read(directory.resolve("alerts.jsonl"), Alert.class),
                read(directory.resolve("indicators.jsonl"), Indicator.class));
    }

    private static <T extends Record> List<T> read(Path file, Class<T> type) throws IOException {
        ResultReader reader = new ResultReader();
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> reader.read(line, type)).toList();
        }
    }

    /** Sections without days, whose sources report by the week, are known from their weeks. */
    private static History history(HistoryWatch watch, RunResults results) {
        return watch.with(
                results.indicators().stream().map(Indicator::section).collect(Collectors.toSet()),
                results.indicators().stream().map(Indicator::week).collect(Collectors.toSet()));
    }

    private static String nameOf(RunRules rules) {
        return setsOf(rules).stream()
                .map(set -> set.name() + " " + set.version())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Expectation> expectations(RunRules rules) {
        return setsOf(rules).stream()
                .flatMap(set -> set.expectations().stream())
                .distinct()
                .toList();
    }

    private static List<RuleSet> setsOf(RunRules rules) {
        List<RuleSet> sets = new ArrayList<>(rules.base().versions());
        for (RuleDocument document : rules.published()) {
            sets.add(RuleSetReader.read(document.name(), document.text()));
        }
        return sets;
    }
}
