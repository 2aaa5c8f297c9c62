package eu.limen.jobs.metric;

import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;

/** How far a step has come with its ticks. */
public final class TickMetrics {

    private volatile long lastTick;
    private volatile long delay;

    public TickMetrics(MetricGroup operator) {
        operator.gauge(MetricName.LAST_TICK.spelling(), (Gauge<Long>) () -> lastTick);
        operator.gauge(MetricName.TICK_DELAY.spelling(), (Gauge<Long>) () -> delay);
    }

    /**
     * A tick is computed for one key.
     *
     * @param watermark how far time has come meanwhile, epoch milliseconds
     */
    public void computes(long tick, long watermark) {
        lastTick = tick;
        delay = watermark - tick;
    }
}
