package eu.limen.jobs.size;

import eu.limen.jobs.RawReport;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/** Time moves with the days. */
final class DayByDay implements WatermarkGenerator<RawReport> {

    private long latest = Long.MIN_VALUE;

    @Override
    public void onEvent(RawReport line, long timestamp, WatermarkOutput output) {
        if (timestamp > latest) {
            latest = timestamp;
            output.emitWatermark(new Watermark(latest - 1));
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // Each line has said it.
    }
}
