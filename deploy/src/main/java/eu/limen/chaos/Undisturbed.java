package eu.limen.chaos;

import eu.limen.codec.ResultWriter;
import eu.limen.feed.Scenario;
import eu.limen.flow.AdmittedReport;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.ReplayWatch;
import eu.limen.jobs.replay.Stopwatch;
import eu.limen.jobs.replay.UnusableInput;
import eu.limen.model.Balance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the scenario gives when nothing breaks: a replay of the same lines in files, and the release of what it admits. */
final class Undisturbed {

    private static final List<Output> FILES =
            List.of(Output.SITUATIONS, Output.INDICATORS, Output.ALERTS, Output.REJECTIONS);

    private Undisturbed() {}

    /**
     * Replays to the scenario's last tick.
     *
     * @throws UnusableInput if the input is not what it should be
     * @throws ReplayFailed if the replay breaks off
     */
    static Results of(ReplayOptions options, Scenario scenario, Stopwatch stopwatch)
            throws UnusableInput, ReplayFailed, IOException {
        Queue<Balance> balances = new ConcurrentLinkedQueue<>();
        Queue<AdmittedReport> admitted = new ConcurrentLinkedQueue<>();
        ReplayWatch whatIsInNoFile = new ReplayWatch() {
            @Override
            public void admitted(AdmittedReport report) {
                admitted.add(report);
            }

            @Override
            public void balance(Balance balance) {
                balances.add(balance);
            }
        };
        new ReplayRun(until(scenario.lastTick(), options), whatIsInNoFile).run(stopwatch);
        Results results = new Results();
        for (Output file : FILES) {
            read(options.output(), file, results);
        }
        ResultWriter writer = new ResultWriter();
        balances.forEach(balance -> results.add(Output.BALANCES, writer.line(balance)));
        admitted.forEach(report -> results.add(Output.ADMITTED, report.json()));
        Release.of(admitted, scenario).forEach(cell -> results.add(Output.AGGREGATES, cell));
        return results;
    }

    private static ReplayOptions until(long lastTick, ReplayOptions options) {
        return new ReplayOptions(
                options.input(),
                options.output(),
                options.sections(),
                options.rules(),
                lastTick,
                options.parallelism(),
                options.disorder(),
                options.pace());
    }

    private static void read(Path directory, Output output, Results results) throws IOException {
        for (String line : Files.readAllLines(directory.resolve(output.word() + ".jsonl"))) {
            results.add(output, line);
        }
    }
}
