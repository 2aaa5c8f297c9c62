package eu.limen.jobs.replay;

import eu.limen.flow.Tick;
import eu.limen.jobs.RawReport;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/**
 * Lets a tick come when a later hour of knowledge time begins, and the last tick only at the end of input. The greatest time seen
 * decides, so that disorder does not hold time back: what comes too late for its tick counts at the next.
 */
final class HourlyWatermarks implements WatermarkGenerator<RawReport> {

    private final long lastTick;
    private long emitted = Long.MIN_VALUE;

    private HourlyWatermarks(long lastTick) {
        this.lastTick = lastTick;
    }

    static WatermarkStrategy<RawReport> upTo(long lastTick) {
        return WatermarkStrategy.<RawReport>forGenerator(context -> new HourlyWatermarks(lastTick))
                .withTimestampAssigner((line, none) -> line.knowledgeMillis());
    }

    /** Up to where ticks may come when a line of that knowledge time has been read, epoch milliseconds; never the last tick. */
    static long after(long knowledgeMillis, long lastTick) {
        return Math.min(Tick.atOrAfter(knowledgeMillis) - Tick.HOUR_MILLIS, lastTick - 1);
    }

    @Override
    public void onEvent(RawReport line, long knowledgeMillis, WatermarkOutput output) {
        long tickBefore = after(knowledgeMillis, lastTick);
        if (tickBefore > emitted) {
            emitted = tickBefore;
            output.emitWatermark(new Watermark(tickBefore));
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // Knowledge time moves with the records, never with the wall clock.
    }
}
