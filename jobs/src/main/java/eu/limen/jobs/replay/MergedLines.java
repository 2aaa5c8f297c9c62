package eu.limen.jobs.replay;

import eu.limen.jobs.RawReport;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** All lines of all files that are to be read, in the order of knowledge time; ties by file name and line. */
final class MergedLines implements Iterator<RawReport>, Closeable {

    private record Head(RawReport line, FileCursor cursor) {}

    private final List<FileCursor> cursors = new ArrayList<>();
    private final PriorityQueue<Head> queue = new PriorityQueue<>(
            Comparator.comparingLong((Head head) -> head.line().knowledgeMillis())
                    .thenComparing(head -> head.line().container()));
    private final long readUntilMillis;

    private MergedLines(long readUntilMillis) {
        this.readUntilMillis = readUntilMillis;
    }

    /** Opens all files; when one cannot be read, none stays open. */
    static MergedLines open(ReplayPlan plan) throws IOException {
        MergedLines lines = new MergedLines(plan.readUntilMillis());
        try {
            for (ReplayFile file : plan.files()) {
                FileCursor cursor = FileCursor.open(file, plan.readUntilMillis());
                lines.cursors.add(cursor);
                lines.enqueue(cursor);
            }
        } catch (IOException broken) {
            lines.close();
            throw broken;
        }
        return lines;
    }

    @Override
    public boolean hasNext() {
        Head next = queue.peek();
        return next != null && next.line().knowledgeMillis() <= readUntilMillis;
    }

    @Override
    public RawReport next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all lines are read");
        }
        Head next = queue.remove();
        try {
            next.cursor().advance();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        enqueue(next.cursor());
        return next.line();
    }

    private void enqueue(FileCursor cursor) {
        RawReport line = cursor.head();
        if (line != null) {
            queue.add(new Head(line, cursor));
        }
    }

    @Override
    public void close() throws IOException {
        for (FileCursor cursor : cursors) {
            cursor.close();
        }
    }
}
