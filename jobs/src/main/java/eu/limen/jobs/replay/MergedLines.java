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

/** All lines of all files in the order of knowledge time; ties by file name and line. */
final class MergedLines implements Iterator<RawReport>, Closeable {

    private record Head(RawReport line, FileCursor cursor) {}

    private final List<FileCursor> cursors = new ArrayList<>();
    private final PriorityQueue<Head> queue = new PriorityQueue<>(
            Comparator.comparingLong((Head head) -> head.line().knowledgeMillis())
                    .thenComparing(head -> head.line().container()));
    private final long untilMillis;

    /**
     * @param untilMillis lines known later are not read
     */
    MergedLines(List<ReplayFile> files, long untilMillis) {
        this.untilMillis = untilMillis;
        try {
            for (ReplayFile file : files) {
                FileCursor cursor = FileCursor.open(file);
                cursors.add(cursor);
                enqueue(cursor);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean hasNext() {
        Head next = queue.peek();
        return next != null && next.line().knowledgeMillis() <= untilMillis;
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
