package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.FilterParameters;
import org.junit.jupiter.api.Test;

class SeasonEstimateTest {

    private static final Span HALF_A_YEAR = new Span(2_800, 26);
    private static final SeasonEstimate ESTIMATE = new SeasonEstimate(0.5, -0.2, 0.01, 0.002, 0.02, 60);

    @Test
    void theFactorsOfTheSpanHaveMeanOne() {
        double sum = 0;
        for (long week = 2_800; week < 2_826; week++) {
            sum += ESTIMATE.factor(week, HALF_A_YEAR).factor();
        }

        assertThat(sum / 26).isCloseTo(1, within(1e-12));
    }

    @Test
    void theFactorIsTheSeasonOfTheWeekOverThatOfTheSpan() {
        double mean = 0;
        for (long week = 2_800; week < 2_826; week++) {
            mean += season(week) / 26;
        }

        assertThat(ESTIMATE.factor(2_840, HALF_A_YEAR).factor()).isCloseTo(season(2_840) / mean, within(1e-12));
    }

    @Test
    void theVarianceIsThatOfTheFactorWhenTheCoefficientsMove() {
        double step = 1e-5;
        double centre = log(ESTIMATE);
        double byCosine = (log(new SeasonEstimate(0.5 + step, -0.2, 0, 0, 0, 60)) - centre) / step;
        double bySine = (log(new SeasonEstimate(0.5, -0.2 + step, 0, 0, 0, 60)) - centre) / step;
        double expected = byCosine * byCosine * 0.01 + 2 * byCosine * bySine * 0.002 + bySine * bySine * 0.02;

        assertThat(ESTIMATE.factor(2_840, HALF_A_YEAR).logVariance()).isCloseTo(expected, within(1e-6));
    }

    @Test
    void atTheTimeOfTheSpanHardlyAnythingIsUncertain() {
        Span oneWeek = new Span(2_800, 1);

        assertThat(ESTIMATE.factor(2_800, oneWeek)).isEqualTo(new SeasonFactor(1, 0));
        assertThat(ESTIMATE.factor(2_826, oneWeek).logVariance()).isGreaterThan(0.03);
    }

    @Test
    void theMeanOfOneSpanIsComparedWithThatOfAnother() {
        Span other = new Span(2_830, 13);
        double span = 0;
        for (long week = 2_800; week < 2_826; week++) {
            span += ESTIMATE.factor(week, other).factor() / 26;
        }

        assertThat(ESTIMATE.between(HALF_A_YEAR, other)).isCloseTo(span, within(1e-12));
    }

    @Test
    void withoutSeasonEveryFactorIsOne() {
        assertThat(SeasonEstimate.flat(60).factor(2_840, HALF_A_YEAR)).isEqualTo(SeasonFactor.NONE);
    }

    private static double log(SeasonEstimate estimate) {
        return Math.log(estimate.factor(2_840, HALF_A_YEAR).factor());
    }

    private static double season(long week) {
        double angle = 2 * Math.PI * week / FilterParameters.WEEKS_PER_YEAR;
        return Math.exp(0.5 * Math.cos(angle) - 0.2 * Math.sin(angle));
    }
}
