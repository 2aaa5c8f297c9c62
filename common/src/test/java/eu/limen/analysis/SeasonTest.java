package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void eachHarmonicHasACosineAndASine() {
        double[] regressors = new Season(3, 7).regressors(5);

        assertThat(regressors).hasSize(7);
        assertThat(regressors[0]).isEqualTo(1);
        for (int harmonic = 1; harmonic <= 3; harmonic++) {
            double angle = 2 * Math.PI * harmonic * 5 / 7;
            assertThat(regressors[2 * harmonic - 1]).isCloseTo(Math.cos(angle), CLOSE);
            assertThat(regressors[2 * harmonic]).isCloseTo(Math.sin(angle), CLOSE);
        }
    }

    @Test
    void withoutHarmonicsThereIsOnlyTheLevel() {
        assertThat(new Season(0, 7).regressors(5)).containsExactly(1);
    }
}
