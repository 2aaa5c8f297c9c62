package eu.limen.jobs.replay;

import eu.limen.codec.ResultWriter;
import eu.limen.jobs.Outputs;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.datastream.DataStream;

/** The files of results: written in parts while the run lasts, sorted at its end, and put in place only when all are whole. */
final class ReplayResults {

    /** What the topology writes. */
    private static final List<String> NAMES = List.of("alerts", "indicators", "rejections", "situations");

    private static final String AGGREGATES = "aggregates";
    private static final ResultWriter WRITER = new ResultWriter();
    private static final long SORTED_AT_ONCE_BYTES = 128L << 20;

    private final Scratch scratch;
    private final WatchTicket ticket;

    ReplayResults(Scratch scratch, WatchTicket ticket) {
        this.scratch = scratch;
        this.ticket = ticket;
    }

    /** Where the topology sends its results. */
    Outputs outputs() {
        return new Outputs(
                admitted -> admitted.sinkTo(new WatchSink<>(ticket, ReplayWatch::admitted))
                        .uid("replay-admitted")
                        .name("Admitted reports"),
                this.<Situation>into("situations", ReplayResults::line, ReplayWatch::situation),
                this.<Indicator>into("indicators", ReplayResults::line, (watch, indicator) -> {}),
                this.<Alert>into("alerts", ReplayResults::line, ReplayWatch::alert),
                this.<Rejection>into("rejections", ReplayResults::line, (watch, rejection) -> {}),
                balances -> balances.sinkTo(new WatchSink<>(ticket, ReplayWatch::balance))
                        .uid("replay-balances")
                        .name("Balances"));
    }

    private <T> Consumer<DataStream<T>> into(String name, ResultForm<T> form, WatchSink.Showing<T> showing) {
        return results -> results.sinkTo(new ResultSink<>(parts(name), form, ticket, showing))
                .uid("replay-" + name)
                .name("File of " + name);
    }

    private static ResultLine line(Situation situation) {
        return new ResultLine(situation.id(), situation.revision(), WRITER.line(situation));
    }

    private static ResultLine line(Indicator indicator) {
        return new ResultLine(indicator.id(), indicator.revision(), WRITER.line(indicator));
    }

    private static ResultLine line(Alert alert) {
        return new ResultLine(alert.id(), alert.revision(), WRITER.line(alert));
    }

    private static ResultLine line(Rejection rejection) {
        return new ResultLine(rejection.id(), rejection.revision(), WRITER.line(rejection));
    }

    /** Sorts all results; gives their number by name. */
    SortedMap<String, Long> sort() throws IOException {
        SortedResults sorting = new SortedResults(scratch.newDirectory("runs"), SORTED_AT_ONCE_BYTES);
        SortedMap<String, Long> counts = new TreeMap<>();
        scratch.newDirectory("whole");
        for (String name : NAMES) {
            counts.put(name, sorting.sort(parts(name), whole(name + ".jsonl")));
        }
        return counts;
    }

    /** Writes the releases beside the sorted results; gives the number of their cells. */
    long release(ReplayReleases releases) throws IOException {
        return releases.write(whole(AGGREGATES + ".jsonl"));
    }

    /** Puts the sorted files and the summary in place of those of an earlier run; each file is replaced at once. */
    void publish(ReplaySummary summary, Path output) throws IOException {
        Files.writeString(whole("summary.json"), summary.json());
        for (String name : NAMES) {
            publish(name + ".jsonl", output);
        }
        publish(AGGREGATES + ".jsonl", output);
        publish("summary.json", output);
    }

    private void publish(String file, Path output) throws IOException {
        Files.move(whole(file), output.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path parts(String name) {
        return scratch.path("parts").resolve(name);
    }

    private Path whole(String file) {
        return scratch.path("whole").resolve(file);
    }
}
