package eu.limen.jobs.kafka;

import eu.limen.jobs.RawReport;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceOutput;

/** Passes records on, and notes how far each partition has been read. */
record CountedOutput(ReaderOutput<RawReport> output, UnpassedTicks ticks) implements ReaderOutput<RawReport> {

    @Override
    public void collect(RawReport record) {
        output.collect(record);
        read(record);
    }

    @Override
    public void collect(RawReport record, long timestamp) {
        output.collect(record, timestamp);
        read(record);
    }

    @Override
    public SourceOutput<RawReport> createOutputForSplit(String split) {
        return new OfSplit(output.createOutputForSplit(split), this);
    }

    @Override
    public void releaseOutputForSplit(String split) {
        output.releaseOutputForSplit(split);
    }

    @Override
    public void emitWatermark(Watermark watermark) {
        output.emitWatermark(watermark);
    }

    @Override
    public void markIdle() {
        output.markIdle();
    }

    @Override
    public void markActive() {
        output.markActive();
    }

    private void read(RawReport record) {
        ticks.readTo(record.container(), record.position() + 1);
    }

    private record OfSplit(SourceOutput<RawReport> output, CountedOutput all) implements SourceOutput<RawReport> {

        @Override
        public void collect(RawReport record) {
            output.collect(record);
            all.read(record);
        }

        @Override
        public void collect(RawReport record, long timestamp) {
            output.collect(record, timestamp);
            all.read(record);
        }

        @Override
        public void emitWatermark(Watermark watermark) {
            output.emitWatermark(watermark);
        }

        @Override
        public void markIdle() {
            output.markIdle();
        }

        @Override
        public void markActive() {
            output.markActive();
        }
    }
}
