package eu.limen.jobs.replay;

import eu.limen.flow.Tick;
import eu.limen.jobs.RawReport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.lib.util.IteratorSourceReaderBase;
import org.apache.flink.core.io.InputStatus;

/** Reads the lines of a replay at the pace asked for, and tells who looks on how far it is. */
final class ReplayReader extends IteratorSourceReaderBase<RawReport, RawReport, ReplayLines, ReplaySplit> {

    private static final long LINES_BETWEEN_NEWS = 500;

    private final Pace pace;
    private final ReplayWatch watch;
    private long waitMillis;
    private long knowledgeMillis;

    ReplayReader(SourceReaderContext context, Pace pace, ReplayWatch watch) {
        super(context);
        this.pace = pace;
        this.watch = watch;
    }

    @Override
    public InputStatus pollNext(ReaderOutput<RawReport> output) {
        if (waitMillis <= 0) {
            return super.pollNext(output);
        }
        availability = new CompletableFuture<>();
        availability.completeOnTimeout(null, waitMillis, TimeUnit.MILLISECONDS);
        waitMillis = 0;
        return InputStatus.NOTHING_AVAILABLE;
    }

    @Override
    protected RawReport convert(RawReport line) {
        boolean laterHour = Tick.atOrAfter(line.knowledgeMillis()) > Tick.atOrAfter(knowledgeMillis);
        knowledgeMillis = Math.max(knowledgeMillis, line.knowledgeMillis());
        if (laterHour) {
            waitMillis = pace.waitMillis(knowledgeMillis);
        }
        if (laterHour || iterator.taken() % LINES_BETWEEN_NEWS == 0) {
            watch.read(iterator.taken(), knowledgeMillis);
        }
        return line;
    }

    @Override
    protected void finishSplit() {
        watch.read(iterator.taken(), knowledgeMillis);
        super.finishSplit();
    }

    @Override
    public void close() throws Exception {
        if (iterator != null) {
            iterator.close();
        }
        super.close();
    }
}
