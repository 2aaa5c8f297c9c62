package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final double CLOSE = 1e-9;
    private static final GammaRate REFERENCE_PRIOR = new GammaRate(0.5, 10);

    @Test
    void posteriorsAgreeWithTheReference() {
        for (Row row : Referee.named("gamma_posterior").rows()) {
            GammaRate prior = new GammaRate(row.number("a"), row.number("b"));
            GammaRate posterior = prior.after(row.number("y"), row.number("E"), 1);

            assertNear(row, posterior.mean(), "mean");
            assertThat(posterior.low()).isCloseTo(row.number("lo95"), within(1e-8 * row.number("lo95")));
            assertThat(posterior.quantile(0.5)).isCloseTo(row.number("med"), within(1e-8 * row.number("med")));
            assertThat(posterior.high()).isCloseTo(row.number("hi95"), within(1e-8 * row.number("hi95")));
        }
    }

    @Test
    void dispersionTempersBothEventsAndExposure() {
        GammaRate posterior = new GammaRate(0.5, 10).after(30, 600, 1.5);

        assertThat(posterior).isEqualTo(new GammaRate(20.5, 410));
        assertThat(posterior.shareOf(new GammaRate(0.5, 10))).isEqualTo(10.0 / 410);
    }

    @Test
    void withoutExposureThePosteriorIsThePrior() {
        assertThat(REFERENCE_PRIOR.after(0, 0, 2)).isEqualTo(REFERENCE_PRIOR);
    }

    @Test
    void aRateIsAboveItsMedianInHalfOfTheCases() {
        GammaRate rate = new GammaRate(7, 300);

        assertThat(rate.probabilityAbove(rate.quantile(0.5))).isCloseTo(0.5, withPercentage(1e-9));
        assertThat(rate.probabilityAbove(rate.high())).isCloseTo(0.025, withPercentage(1e-9));
        assertThat(rate.probabilityAbove(rate.low())).isCloseTo(0.975, withPercentage(1e-9));
    }

    @Test
    void rateRatiosAgreeWithTheReference() {
        for (Row row : Referee.named("rate_ratio_posterior").rows()) {
            RateRatio ratio = new RateRatio(
                    REFERENCE_PRIOR.after(row.number("y1"), row.number("E1"), 1),
                    REFERENCE_PRIOR.after(row.number("y0"), row.number("E0"), 1));

            for (String limit : List.of("0.5", "0.7", "1", "2")) {
                assertNear(row, ratio.probabilityBelow(Double.parseDouble(limit)), "P_lt_" + limit);
                assertThat(ratio.probabilityAbove(Double.parseDouble(limit)))
                        .isCloseTo(1 - row.number("P_lt_" + limit), within(1e-12));
            }
            for (String p : List.of("0.025", "0.05", "0.5", "0.95", "0.975")) {
                assertNear(row, ratio.quantile(Double.parseDouble(p)), "RR_q" + p);
            }
            assertThat(ratio.expectedLog()).isCloseTo(row.number("ElogRR"), within(1e-12));
            assertNear(row, ratio.varianceLog(), "VlogRR");
        }
    }

    @Test
    void aTinyProbabilityOfARatioIsNotRoundedAway() {
        RateRatio rise = new RateRatio(new GammaRate(500, 100), new GammaRate(100, 100));

        assertThat(rise.probabilityBelow(1)).isBetween(1e-70, 1e-60);
        assertThat(new RateRatio(rise.denominator(), rise.numerator()).probabilityAbove(1))
                .isCloseTo(rise.probabilityBelow(1), withPercentage(1e-9));
    }

    @Test
    void levelsOfTwoSidesAgreeWithTheReference() {
        for (Row row : Referee.named("side_agreement").rows()) {
            RateRatio ratio = new RateRatio(
                    REFERENCE_PRIOR.after(row.number("yA"), row.number("EA"), 1),
                    REFERENCE_PRIOR.after(row.number("yB"), row.number("EB"), 1));

            assertNear(row, ratio.probabilityWithin(1.5), "P_within_1.5");
            assertNear(row, ratio.probabilityWithin(2), "P_within_2");
            assertNear(row, ratio.probabilityAbove(1), "P_A_gt_B");
        }
    }

    private static void assertNear(Row row, double actual, String column) {
        double expected = row.number(column);
        assertThat(actual).describedAs(column).isCloseTo(expected, within(CLOSE * Math.abs(expected) + 1e-15));
    }
}
