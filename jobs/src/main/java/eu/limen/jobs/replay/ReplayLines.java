package eu.limen.jobs.replay;

import eu.limen.jobs.RawReport;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** The lines of a replay in the order in which they arrive, and how many have been taken. */
final class ReplayLines implements Iterator<RawReport>, Closeable {

    private final MergedLines sent;
    private final Iterator<RawReport> arriving;
    private long taken;

    private ReplayLines(MergedLines sent, Disorder disorder) {
        this.sent = sent;
        this.arriving = disorder.equals(Disorder.NONE) ? sent : new ShuffledLines(sent, disorder);
    }

    /**
     * Opens the input behind the lines that were taken before.
     *
     * @param taken how many they were
     */
    static ReplayLines open(ReplayPlan plan, long taken) throws IOException {
        ReplayLines lines = new ReplayLines(MergedLines.open(plan), plan.disorder());
        while (lines.taken < taken && lines.hasNext()) {
            lines.next();
        }
        return lines;
    }

    long taken() {
        return taken;
    }

    @Override
    public boolean hasNext() {
        return arriving.hasNext();
    }

    @Override
    public RawReport next() {
        RawReport line = arriving.next();
        taken++;
        return line;
    }

    @Override
    public void close() throws IOException {
        sent.close();
    }
}
