package eu.limen.jobs.replay;

import eu.limen.jobs.RawReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.flink.api.connector.source.lib.util.IteratorSourceSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * All that is left of the input: it is one split, since its order is one.
 *
 * @param taken lines that were read before
 */
record ReplaySplit(ReplayPlan plan, long taken) implements IteratorSourceSplit<RawReport, ReplayLines> {

    @Override
    public String splitId() {
        return "input";
    }

    @Override
    public ReplayLines getIterator() {
        try {
            return ReplayLines.open(plan, taken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public IteratorSourceSplit<RawReport, ReplayLines> getUpdatedSplitForIterator(ReplayLines lines) {
        return new ReplaySplit(plan, lines.taken());
    }

    /** Writes how far the input was read; what the input is, the source knows. */
    record Serializer(ReplayPlan plan) implements SimpleVersionedSerializer<ReplaySplit> {

        private static final int VERSION = 1;

        @Override
        public int getVersion() {
            return VERSION;
        }

        @Override
        public byte[] serialize(ReplaySplit split) {
            return ByteBuffer.allocate(Long.BYTES).putLong(split.taken()).array();
        }

        @Override
        public ReplaySplit deserialize(int version, byte[] serialized) throws IOException {
            if (version != VERSION) {
                throw new IOException("replay position: version " + version + " (expected: " + VERSION + ")");
            }
            return new ReplaySplit(plan, ByteBuffer.wrap(serialized).getLong());
        }
    }
}
