package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoincidenceTest {

    private static final double PRECISION = 1e-12;

    @Test
    void equalChancesGiveTheBinomialDistribution() {
        // P(at least 2 of 3, each 0.1) = 3 * 0.01 * 0.9 + 0.001 = 0.028
        double weeks = Coincidence.weeksPerYear(Collections.nCopies(3, 0.1), 2);

        assertThat(weeks).isCloseTo(52 * 0.028, within(PRECISION));
    }

    @Test
    void unequalChancesAreEachCounted() {
        // P(both of 0.5 and 0.2) = 0.1
        assertThat(Coincidence.weeksPerYear(List.of(0.5, 0.2), 2)).isCloseTo(5.2, within(PRECISION));
        // P(at least one) = 1 - 0.5 * 0.8 = 0.6
        assertThat(Coincidence.weeksPerYear(List.of(0.5, 0.2), 1)).isCloseTo(31.2, within(PRECISION));
    }

    @Test
    void moreThanThereAreNeverCoincide() {
        assertThat(Coincidence.weeksPerYear(List.of(0.5, 0.5), 3)).isZero();
    }

    @Test
    void oneOfSeveralFlowsRisesMoreOftenThanOne() {
        assertThat(Coincidence.ofAny(2, 0.1)).isCloseTo(0.19, within(PRECISION));
    }
}
