package eu.limen.jobs.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results that are sorted already, read one by one. */
final class SortedRun implements Closeable {

    static final Comparator<SortedRun> BY_HEAD = Comparator.comparing(SortedRun::head, ResultLine.BY_ID_AND_REVISION);

    private final Stream<ResultLine> lines;
    private final Iterator<ResultLine> rest;
    private @Nullable ResultLine head;

    private SortedRun(Stream<ResultLine> lines) {
        this.lines = lines;
        this.rest = lines.iterator();
        advance();
    }

    static SortedRun of(List<ResultLine> sorted) {
        return new SortedRun(sorted.stream());
    }

    static SortedRun of(Path run) throws IOException {
        return new SortedRun(Files.lines(run).map(ResultLine::ofUnsorted));
    }

    boolean isEmpty() {
        return head == null;
    }

    /** The first result that is left; not to be asked of an empty run. */
    ResultLine head() {
        if (head == null) {
            throw new IllegalStateException("run: empty");
        }
        return head;
    }

    void advance() {
        head = rest.hasNext() ? rest.next() : null;
    }

    @Override
    public void close() {
        lines.close();
    }
}
