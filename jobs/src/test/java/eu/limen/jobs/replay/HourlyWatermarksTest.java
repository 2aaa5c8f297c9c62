package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.jobs.RawReport;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkGeneratorSupplier;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.util.clock.RelativeClock;
import org.apache.flink.util.clock.SystemClock;
import org.junit.jupiter.api.Test;

class HourlyWatermarksTest {

    private static final String LAST_TICK = "2015-10-16T12:00:00Z";

    @Test
    void aTickComesWhenALaterHourBegins() {
        assertThat(after("2015-10-16T08:00:00Z")).containsExactly(Lines.millis("2015-10-16T07:00:00Z"));
        assertThat(after("2015-10-16T08:00:00Z", "2015-10-16T08:00:00.001Z"))
                .containsExactly(Lines.millis("2015-10-16T07:00:00Z"), Lines.millis("2015-10-16T08:00:00Z"));
    }

    @Test
    void withinAnHourTimeStands() {
        assertThat(after("2015-10-16T08:10:00Z", "2015-10-16T08:20:00Z", "2015-10-16T09:00:00Z"))
                .containsExactly(Lines.millis("2015-10-16T08:00:00Z"));
    }

    @Test
    void disorderDoesNotHoldTimeBack() {
        assertThat(after("2015-10-16T10:30:00Z", "2015-10-16T08:30:00Z", "2015-10-16T09:30:00Z"))
                .containsExactly(Lines.millis("2015-10-16T10:00:00Z"));
    }

    @Test
    void theLastTickWaitsForTheEndOfInput() {
        assertThat(after("2015-10-16T12:30:00Z", "2015-10-17T12:30:00Z", "2015-10-16T12:40:00Z"))
                .containsExactly(Lines.millis(LAST_TICK) - 1);
    }

    private static List<Long> after(String... sent) {
        WatermarkGenerator<RawReport> watermarks =
                HourlyWatermarks.upTo(Lines.millis(LAST_TICK)).createWatermarkGenerator(new Context());
        Emitted emitted = new Emitted();
        for (String instant : sent) {
            watermarks.onEvent(Lines.raw(instant, 1), Lines.millis(instant), emitted);
            watermarks.onPeriodicEmit(emitted);
        }
        return emitted.millis;
    }

    private static final class Emitted implements WatermarkOutput {

        private final List<Long> millis = new ArrayList<>();

        @Override
        public void emitWatermark(Watermark watermark) {
            millis.add(watermark.getTimestamp());
        }

        @Override
        public void markIdle() {
            throw new AssertionError("a replay is never idle");
        }

        @Override
        public void markActive() {
            throw new AssertionError("a replay is never idle");
        }
    }

    private static final class Context implements WatermarkGeneratorSupplier.Context {

        @Override
        public MetricGroup getMetricGroup() {
            return new UnregisteredMetricsGroup();
        }

        @Override
        public RelativeClock getInputActivityClock() {
            return SystemClock.getInstance();
        }
    }
}
