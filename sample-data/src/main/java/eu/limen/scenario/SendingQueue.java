package eu.limen.scenario;

import eu.limen.codec.ReportWriter;
import eu.limen.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Reports that are made but not sent yet; writes them in the order of sending and holds no more than those that wait. */
final class SendingQueue {

    private final ReportWriter lines = new ReportWriter();
    private final Writer out;
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::atMillis).thenComparingLong(Waiting::number));
    private long made;

    SendingQueue(Writer out) {
        this.out = out;
    }

    void add(Report report) {
        waiting.add(new Waiting(report.header().reportedAtMillis(), made, report));
        made++;
    }

    /** Writes what is sent before an instant. */
    void sendUntil(long millis) throws IOException {
        Waiting next = waiting.peek();
        while (next != null && next.atMillis() < millis) {
            out.write(lines.line(next.report()));
            out.write('\n');
            waiting.remove();
            next = waiting.peek();
        }
    }

    private record Waiting(long atMillis, long number, Report report) {}
}
