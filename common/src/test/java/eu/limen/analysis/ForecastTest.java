package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.maths.CountDistribution;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Forecast FORECAST = Forecast.of(1_000, Math.log(0.02), 0.04, 1.5);

    @Test
    void uncertaintyOfTheRateAddsToThatOfTheCount() {
        assertThat(FORECAST.mean()).isCloseTo(20, withPercentage(1e-9));
        assertThat(FORECAST.variance()).isCloseTo(1.5 * 20 + 20 * 20 * 0.04, withPercentage(1e-9));
    }

    @Test
    void itsIntervalLeavesAtMostATwentiethOutside() {
        CountDistribution counts = FORECAST.counts();

        assertThat(counts.lowerTail(FORECAST.low())).isGreaterThanOrEqualTo(0.025);
        assertThat(counts.lowerTail(FORECAST.low() - 1.0)).isLessThan(0.025);
        assertThat(counts.upperTail(FORECAST.high() + 1.0)).isLessThanOrEqualTo(0.025);
        assertThat(counts.upperTail(FORECAST.high())).isGreaterThan(0.025);
        assertThat(FORECAST.upperBound(0.025)).isEqualTo(FORECAST.high());
        assertThat(FORECAST.upperBound(0.001)).isGreaterThan(FORECAST.high());
    }

    @Test
    void anUnknownForecastIsNoNumber() {
        assertThat(Forecast.unknown(5).isKnown()).isFalse();
        assertThat(Forecast.unknown(5).exposure()).isEqualTo(5);
        assertThat(FORECAST.isKnown()).isTrue();
    }
}
