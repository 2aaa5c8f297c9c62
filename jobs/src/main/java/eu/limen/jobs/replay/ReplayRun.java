package eu.limen.jobs.replay;

import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedMap;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Runs the topology of the analysis once over the files of a directory, and leaves its results as sorted files. */
public final class ReplayRun {

    private final ReplayOptions options;
    private final ReplayWatch watch;
    private final Topology topology;

    /**
     * @param watch looks on from several threads
     */
    public ReplayRun(ReplayOptions options, ReplayWatch watch) {
        this(options, watch, AnalysisTopology::wire);
    }

    ReplayRun(ReplayOptions options, ReplayWatch watch, Topology topology) {
        this.options = options;
        this.watch = watch;
        this.topology = topology;
    }

    /**
     * Runs to the end.
     *
     * @param stopwatch measures the run
     * @throws UnusableInput if the input is not what it should be; nothing is written then
     * @throws ReplayFailed if the run breaks off; the results of an earlier run are left as they were
     */
    public ReplaySummary run(Stopwatch stopwatch) throws UnusableInput, ReplayFailed {
        try {
            PreparedReplay replay = PreparedReplay.of(options);
            watch.begins(replay.lines(), replay.plan().lastTick());
            return run(replay, stopwatch);
        } catch (IOException broken) {
            throw ReplayFailed.because(broken);
        }
    }

    /** Removes what the runs under way would leave behind; for a program that is being ended from outside. */
    public static void abandon() {
        Scratch.removeAll();
    }

    private ReplaySummary run(PreparedReplay replay, Stopwatch stopwatch) throws IOException, ReplayFailed {
        Files.createDirectories(options.output());
        LastBalances balances = new LastBalances();
        WatchTicket ticket = WatchTicket.issue(new RunWatch(watch, balances));
        try (Scratch scratch = Scratch.in(options.output())) {
            ReplayResults results = new ReplayResults(scratch, ticket);
            execute(replay, results.outputs(), ticket, scratch);
            watch.sorting();
            SortedMap<String, Long> counts = results.sort();
            counts.put("aggregates", results.release(new ReplayReleases(replay, options)));
            ReplaySummary summary = new ReplaySummary(balances.byKindAndSource(), counts, stopwatch.seconds());
            results.publish(summary, options.output());
            return summary;
        } finally {
            ticket.handIn();
        }
    }

    private void execute(PreparedReplay replay, Outputs outputs, WatchTicket ticket, Scratch scratch)
            throws IOException, ReplayFailed {
        ReplayPlan plan = replay.plan();
        StreamExecutionEnvironment environment =
                LocalFlink.environment(options.parallelism(), scratch.newDirectory("flink"));
        DataStream<RawReport> reports = environment
                .fromSource(
                        new ReplaySource(plan, options.pace(), ticket),
                        HourlyWatermarks.upTo(plan.lastTick()),
                        "Reports in the order of knowledge")
                .uid("replay-reports")
                .setParallelism(1);
        Inputs inputs = new Inputs(
                reports,
                ReplayDecisions.in(environment, replay.decisions()),
                ReplayRules.in(environment, options.rules().published()));
        topology.wire(inputs, replay.settings(options), outputs);
        try {
            environment.execute("limen replay");
        } catch (Exception failure) { // whatever Flink throws breaks the run off, and is told without what it says of
            // reports
            throw ReplayFailed.because(failure);
        }
    }
}
