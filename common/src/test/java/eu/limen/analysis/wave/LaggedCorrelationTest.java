package eu.limen.analysis.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.CountSampler;
import eu.limen.analysis.wave.LaggedCorrelation.Drift;
import org.junit.jupiter.api.Test;

class LaggedCorrelationTest {

    @Test
    void itsSumsFadeByAFourHundredthAWeek() {
        LagState state = LaggedCorrelation.step(LaggedCorrelation.start(), 2, 1);
        state = LaggedCorrelation.step(state, 3, 5);

        // leading by one week: 2 x 5; together: .96 x 2 + 3 x 5; squares .96 x 4 + 9 and .96 + 25
        double scale = StrictMath.sqrt(12.84 * 25.96);
        assertThat(LaggedCorrelation.at(state, 1)).isCloseTo(10 / scale, within(1e-12));
        assertThat(LaggedCorrelation.at(state, 0)).isCloseTo(16.92 / scale, within(1e-12));
        assertThat(LaggedCorrelation.at(state, -1)).isCloseTo(3 / scale, within(1e-12));
        assertThat(LaggedCorrelation.at(state, 2)).isZero();
    }

    @Test
    void whatComesTwoWeeksLaterNextDoorGoesDownstream() {
        double[] residuals = residuals(7, 200);

        assertThat(drift(residuals, shifted(residuals, 2))).isEqualTo(Drift.DOWNSTREAM);
        assertThat(drift(shifted(residuals, 2), residuals)).isEqualTo(Drift.UPSTREAM);
    }

    @Test
    void whatComesTogetherGoesNowhere() {
        double[] residuals = residuals(7, 200);

        assertThat(drift(residuals, residuals)).isEqualTo(Drift.UNDETERMINED);
    }

    @Test
    void unrelatedSectionsSeldomShowADirection() {
        int shown = 0;
        for (int seed = 0; seed < 200; seed++) {
            if (drift(residuals(2L * seed, 200), residuals(2L * seed + 1, 200)) != Drift.UNDETERMINED) {
                shown++;
            }
        }

        assertThat(shown).isLessThan(10);
    }

    @Test
    void aWeekWithoutAResidualSaysNothing() {
        LagState state = LaggedCorrelation.step(LaggedCorrelation.start(), Double.NaN, 3);
        state = LaggedCorrelation.step(state, 2, Double.NaN);

        assertThat(LaggedCorrelation.at(state, 0)).isZero();
        assertThat(LaggedCorrelation.at(state, -1)).isCloseTo(6 / StrictMath.sqrt(4 * 0.96 * 9), within(1e-12));
        assertThat(LaggedCorrelation.at(LaggedCorrelation.start(), 0)).isZero();
    }

    private static Drift drift(double[] first, double[] second) {
        LagState state = LaggedCorrelation.start();
        for (int week = 0; week < first.length; week++) {
            state = LaggedCorrelation.step(state, first[week], second[week]);
        }
        return LaggedCorrelation.drift(state);
    }

    private static double[] shifted(double[] residuals, int weeks) {
        double[] shifted = new double[residuals.length];
        System.arraycopy(residuals, 0, shifted, weeks, residuals.length - weeks);
        return shifted;
    }

    private static double[] residuals(long seed, int weeks) {
        int[] counts = new CountSampler(20, 1, seed).next(weeks);
        double[] residuals = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            residuals[week] = (counts[week] - 20) / StrictMath.sqrt(20);
        }
        return residuals;
    }
}
