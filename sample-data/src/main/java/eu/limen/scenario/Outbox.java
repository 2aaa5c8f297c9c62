package eu.limen.scenario;

import eu.limen.codec.ReportWriter;
import eu.limen.model.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects what gateways send and lays it out as files of one line per report, in the order of sending. */
final class Outbox {

    private final ReportWriter writer = new ReportWriter();
    private final SortedMap<String, List<Sent>> files = new TreeMap<>();

    void send(String file, Report report) {
        send(file, report.header().reportedAtMillis(), writer.line(report).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a line as it is; it need not be a report. */
    void send(String file, long atMillis, byte[] line) {
        files.computeIfAbsent(file, name -> new ArrayList<>()).add(new Sent(atMillis, line));
    }

    Scenario scenario(String name) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach((file, sent) -> contents.put(file, lines(sent)));
        return new Scenario(name, contents);
    }

    private static byte[] lines(List<Sent> sent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // The sort is stable: what was sent at the same time stays in the order of sending.
        sent.stream().sorted(Comparator.comparingLong(Sent::atMillis)).forEach(each -> {
            out.writeBytes(each.line());
            out.write('\n');
        });
        return out.toByteArray();
    }

    private record Sent(long atMillis, byte[] line) {}
}
