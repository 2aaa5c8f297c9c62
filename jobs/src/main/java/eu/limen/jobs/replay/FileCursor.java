package eu.limen.jobs.replay;

import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one file in the order of knowledge time, ties by line. */
final class FileCursor implements Closeable {

    private final ReplayFile file;
    private final long readUntilMillis;
    private final LineReader reader;
    private @Nullable Iterator<RawReport> sorted;
    private long line;
    private long knowledgeMillis;
    private @Nullable RawReport head;

    private FileCursor(ReplayFile file, long readUntilMillis) throws IOException {
        this.file = file;
        this.readUntilMillis = readUntilMillis;
        this.reader = new LineReader(Path.of(file.path()));
        this.knowledgeMillis = file.firstKnowledgeMillis();
    }

    static FileCursor open(ReplayFile file, long readUntilMillis) throws IOException {
        FileCursor cursor = new FileCursor(file, readUntilMillis);
        if (!file.inOrder()) {
            cursor.sorted = cursor.readAllSorted();
        }
        cursor.advance();
        return cursor;
    }

    /** The next line, or null when there is none left. */
    @Nullable
    RawReport head() {
        return head;
    }

    void advance() throws IOException {
        if (sorted == null) {
            head = read();
            return;
        }
        head = sorted.hasNext() ? sorted.next() : null;
    }

    private Iterator<RawReport> readAllSorted() throws IOException {
        List<RawReport> lines = new ArrayList<>();
        for (RawReport next = read(); next != null; next = read()) {
            if (next.knowledgeMillis() <= readUntilMillis) {
                lines.add(next);
            }
        }
        lines.sort(Comparator.comparingLong(RawReport::knowledgeMillis));
        return lines.iterator();
    }

    private @Nullable RawReport read() throws IOException {
        byte[] bytes = reader.next();
        if (bytes == null) {
            return null;
        }
        long own = KnowledgeTime.of(bytes);
        knowledgeMillis = own == KnowledgeTime.UNREADABLE ? knowledgeMillis : own;
        return new RawReport(bytes, reader.size(), file.name(), ++line, file.topicState(), knowledgeMillis);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
