package eu.limen.jobs.kafka;

import eu.limen.jobs.RawReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.core.io.InputStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads records as Kafka's reader does, and lets a tick come only when all that arrived before it in the partitions read here has been passed on.
 * Where no partition is read, time is not held back.
 */
final class DrainedReader implements SourceReader<RawReport, KafkaPartitionSplit> {

    private final SourceReader<RawReport, KafkaPartitionSplit> records;
    private final TickReader tickReader;
    private final KeptPlace place;
    private final UnpassedTicks ticks = new UnpassedTicks();
    private long passed = UnpassedTicks.NONE;
    private final NavigableMap<Long, Long> placeByCheckpoint = new TreeMap<>();
    private boolean idle;
    private @Nullable CountedOutput counted;

    DrainedReader(SourceReader<RawReport, KafkaPartitionSplit> records, TickReader tickReader, KeptPlace place) {
        this.records = records;
        this.tickReader = tickReader;
        this.place = place;
    }

    @Override
    public void start() {
        records.start();
        tickReader.start();
    }

    @Override
    public InputStatus pollNext(ReaderOutput<RawReport> output) throws Exception {
        InputStatus status = records.pollNext(counted(output));
        if (tickReader.news().isDone()) {
            tickReader.take(ticks);
        }
        passTicks(output);
        if (status == InputStatus.NOTHING_AVAILABLE) {
            askWhatHoldsBack();
        }
        return status;
    }

    private CountedOutput counted(ReaderOutput<RawReport> output) {
        if (counted == null || counted.output() != output) {
            counted = new CountedOutput(output, ticks);
        }
        return counted;
    }

    private void passTicks(ReaderOutput<RawReport> output) {
        holdBackOrNot(output);
        long latest = ticks.isEmpty() ? UnpassedTicks.NONE : ticks.pass();
        if (latest > passed) {
            passed = latest;
            output.emitWatermark(new Watermark(latest));
        }
    }

    /**
     * A reader with partitions holds time back from the moment it has them, not from its first tick on; one without holds it back only until a tick
     * has come that was written after it began, since its partitions may still be on their way to it.
     */
    private void holdBackOrNot(ReaderOutput<RawReport> output) {
        if (ticks.readsAny() && idle) {
            idle = false;
            output.markActive();
        } else if (!ticks.readsAny() && !idle && tickReader.toldNew()) {
            idle = true;
            output.markIdle();
        }
    }

    private void askWhatHoldsBack() {
        Map.Entry<String, Long> partition = ticks.holdsBack();
        if (partition != null) {
            tickReader.heldBack(partition.getKey(), partition.getValue());
        }
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
        CompletableFuture<Void> more = records.isAvailable();
        CompletableFuture<Void> news = tickReader.news();
        if (more.isDone() || news.isDone()) {
            return CompletableFuture.completedFuture(null);
        }
        return CompletableFuture.anyOf(more, news).thenApply(any -> null);
    }

    @Override
    public void addSplits(List<KafkaPartitionSplit> splits) {
        splits.forEach(split -> ticks.begin(TickReader.name(split.getTopicPartition()), split.getStartingOffset()));
        tickReader.watch(
                splits.stream().map(KafkaPartitionSplit::getTopicPartition).toList());
        records.addSplits(splits);
    }

    @Override
    public List<KafkaPartitionSplit> snapshotState(long checkpoint) {
        if (ticks.place() != UnpassedTicks.NONE) {
            placeByCheckpoint.put(checkpoint, ticks.place());
        }
        return records.snapshotState(checkpoint);
    }

    @Override
    public void notifyNoMoreSplits() {
        records.notifyNoMoreSplits();
    }

    @Override
    public void handleSourceEvents(SourceEvent event) {
        records.handleSourceEvents(event);
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        Map.Entry<Long, Long> kept = placeByCheckpoint.floorEntry(checkpoint);
        if (kept != null) {
            place.keep(kept.getValue());
            placeByCheckpoint.headMap(checkpoint, true).clear();
        }
        records.notifyCheckpointComplete(checkpoint);
    }

    @Override
    public void notifyCheckpointAborted(long checkpoint) throws Exception {
        records.notifyCheckpointAborted(checkpoint);
    }

    @Override
    public void pauseOrResumeSplits(Collection<String> toPause, Collection<String> toResume) {
        records.pauseOrResumeSplits(toPause, toResume);
    }

    @Override
    public void close() throws Exception {
        tickReader.close();
        records.close();
    }
}
