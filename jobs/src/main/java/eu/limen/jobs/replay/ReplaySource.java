package eu.limen.jobs.replay;

import eu.limen.jobs.RawReport;
import java.util.Collection;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.lib.util.IteratorSourceEnumerator;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** The input of a replay as a bounded source: one reader, one order; checkpoints keep how many lines were read. */
final class ReplaySource
        implements Source<RawReport, ReplaySplit, Collection<ReplaySplit>>, ResultTypeQueryable<RawReport> {

    private static final long serialVersionUID = 1;

    private final ReplayPlan plan;
    private final Pace pace;
    private final WatchTicket ticket;

    ReplaySource(ReplayPlan plan, Pace pace, WatchTicket ticket) {
        this.plan = plan;
        this.pace = pace;
        this.ticket = ticket;
    }

    @Override
    public Boundedness getBoundedness() {
        return Boundedness.BOUNDED;
    }

    @Override
    public SplitEnumerator<ReplaySplit, Collection<ReplaySplit>> createEnumerator(
            SplitEnumeratorContext<ReplaySplit> context) {
        return new IteratorSourceEnumerator<>(context, List.of(new ReplaySplit(plan, 0)));
    }

    @Override
    public SplitEnumerator<ReplaySplit, Collection<ReplaySplit>> restoreEnumerator(
            SplitEnumeratorContext<ReplaySplit> context, Collection<ReplaySplit> unread) {
        return new IteratorSourceEnumerator<>(context, unread);
    }

    @Override
    public SimpleVersionedSerializer<ReplaySplit> getSplitSerializer() {
        return new ReplaySplit.Serializer(plan);
    }

    @Override
    public SimpleVersionedSerializer<Collection<ReplaySplit>> getEnumeratorCheckpointSerializer() {
        return new UnreadSerializer(plan);
    }

    @Override
    public SourceReader<RawReport, ReplaySplit> createReader(SourceReaderContext context) {
        return new ReplayReader(context, pace, ticket.watch());
    }

    @Override
    public TypeInformation<RawReport> getProducedType() {
        return TypeInformation.of(RawReport.class);
    }

    /** Writes whether the split was handed to the reader yet: until then it is whole. */
    private record UnreadSerializer(ReplayPlan plan) implements SimpleVersionedSerializer<Collection<ReplaySplit>> {

        @Override
        public int getVersion() {
            return 1;
        }

        @Override
        public byte[] serialize(Collection<ReplaySplit> unread) {
            return new byte[unread.size()];
        }

        @Override
        public Collection<ReplaySplit> deserialize(int version, byte[] serialized) {
            return serialized.length == 0 ? List.of() : List.of(new ReplaySplit(plan, 0));
        }
    }
}
