package eu.limen.analysis.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaveChanceTest {

    private static final WaveRules NONE_LEFT_OUT = new WaveRules(4, 3, 100);

    @Test
    void wavesOnNeighbouringSectionsFollowTheWrittenFormula() {
        double next = 1 - 0.99 * 0.99 * 0.99 * 0.99;

        assertThat(WaveChance.perCorridorYear(6, 0.01, NONE_LEFT_OUT))
                .isCloseTo(2 * 4 * 52 * 0.01 * next * next, within(1e-12));
    }

    @Test
    void theFiguresAreThoseOfTheBenchmark() {
        assertThat(WaveChance.perCorridorYear(6, 0.01, NONE_LEFT_OUT)).isCloseTo(0.0065, within(5e-5));
        assertThat(WaveChance.perCorridorYear(6, 0.02, NONE_LEFT_OUT)).isCloseTo(0.05, within(0.001));
        assertThat(WaveChance.perCorridorYear(6, 0.05, NONE_LEFT_OUT)).isCloseTo(0.72, within(0.005));
        assertThat(WaveChance.perCorridorYear(6, 0.0065, NONE_LEFT_OUT)).isCloseTo(0.002, within(5e-4));
    }

    @Test
    void aSectionLeftOutAddsSixWaysOfFourOnSixSections() {
        double next = 1 - 0.99 * 0.99 * 0.99 * 0.99;
        double across = WaveChance.perCorridorYear(6, 0.01, WaveRules.standard())
                - WaveChance.perCorridorYear(6, 0.01, NONE_LEFT_OUT);

        assertThat(across).isCloseTo(2 * 6 * 52 * 0.01 * next * next * next, within(1e-12));
    }

    @Test
    void aCorridorTooShortForAWaveHasNone() {
        assertThat(WaveChance.perCorridorYear(2, 0.01, WaveRules.standard())).isZero();
        assertThat(WaveChance.perCorridorYear(3, 0.01, WaveRules.standard())).isPositive();
    }
}
