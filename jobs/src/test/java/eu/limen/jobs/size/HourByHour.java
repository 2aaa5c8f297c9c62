package eu.limen.jobs.size;

import eu.limen.flow.Tick;
import eu.limen.jobs.RawReport;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/** Time moves when an hour of knowledge time is over: a tick comes with the first line that it does not see. */
final class HourByHour implements WatermarkGenerator<RawReport> {

    private long latest = Long.MIN_VALUE;

    @Override
    public void onEvent(RawReport line, long timestamp, WatermarkOutput output) {
        long tickBefore = Tick.atOrAfter(timestamp) - Tick.HOUR_MILLIS;
        if (tickBefore > latest) {
            latest = tickBefore;
            output.emitWatermark(new Watermark(latest));
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // Each line has said it.
    }
}
