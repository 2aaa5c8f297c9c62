package eu.limen.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is told of latencies is what was measured. No time is measured here. */
class LatencyRunTest {

    private static final long NOON = Instant.parse("2020-03-01T12:00:00Z").toEpochMilli();
    private static final long AFTERNOON = Instant.parse("2020-03-01T15:00:00Z").toEpochMilli();
    private static final long MILLI = 1_000_000;

    @Test
    void aPercentileIsTheSmallestThatSoManyDoNotExceed() {
        Latencies latencies = new Latencies(LongStream.rangeClosed(1, 200)
                .map(each -> (201 - each) * MILLI)
                .boxed()
                .toList());

        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(99)).isEqualTo(198);
        assertThat(latencies.percentile(100)).isEqualTo(200);
        assertThat(new Latencies(List.of(7 * MILLI)).percentile(50)).isEqualTo(7);
    }

    @Test
    void nothingHasNoPercentile() {
        assertThatThrownBy(() -> new Latencies(List.of()).percentile(50))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no latency was measured");
    }

    @Test
    void closingsAndOpenDaysAreToldApart() {
        LatencyRun run = new LatencyRun();
        run.told(NOON, 5000, 10 * MILLI);
        run.told(AFTERNOON, 5000, 20 * MILLI);

        run.read("alerts", NOON, 310 * MILLI);
        run.read("alerts", AFTERNOON, 60 * MILLI);

        Map<LatencyRun.Group, Latencies> measured = run.latencies();
        assertThat(LatencyPage.table(measured, Map.of(5000, 4999.6)))
                .contains("| 5,000 | 5,000 | alerts | see open days | 1 | 40 | 40 | 40 | 40 |")
                .contains("| 5,000 | 5,000 | alerts | close a day | 1 | 300 | 300 | 300 | 300 |");
    }

    @Test
    void whatWasToldBeforeTheMeasurementIsNotCounted() {
        LatencyRun run = new LatencyRun();

        run.read("alerts", NOON, MILLI);

        assertThat(run.latencies()).isEmpty();
    }

    @Test
    void aResultSaysItsTick() {
        assertThat(LatencyRun.tickOf("{\"id\":\"A|x\",\"knownAt\":\"2020-03-01T12:00:00Z\",\"revision\":0}"))
                .contains(NOON);
        assertThat(LatencyRun.tickOf("{\"id\":\"A|x\"}")).isEmpty();
    }
}
