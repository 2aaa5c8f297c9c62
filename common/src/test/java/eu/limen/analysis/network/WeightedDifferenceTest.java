package eu.limen.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Half as much exposure after as before; a variance of 2.5 times the mean. */
class WeightedDifferenceTest {

    private static final double DISPERSION = 2.5;
    private static final double ROUNDING = 1e-12;

    /** 20 below the 50 expected; variance 30 + 100 / 4. */
    private static final GroupChange TARGET = group(100, 30);
    /** 15 above the 20 expected; variance 35 + 40 / 4. */
    private static final GroupChange NEIGHBOURS = group(40, 35);
    /** 10 above the 100 expected; variance 110 + 200 / 4. */
    private static final GroupChange CONTROLS = group(200, 110);

    private static final GroupChange NOTHING = group(0, 0);

    /** The controls are brought to a fifth. */
    @Test
    void theNeighboursExcessIsThatBeyondTheControls() {
        WeightedDifference difference = new WeightedDifference(TARGET, NEIGHBOURS, CONTROLS, DISPERSION);

        double variance = 45 + 0.04 * 160;
        assertThat(difference.neighbourScore()).isCloseTo((15 - 2) / StrictMath.sqrt(2.5 * variance), within(ROUNDING));
    }

    /** The controls are brought to a half and a fifth, together .7. */
    @Test
    void theNetExcessIsThatOfTargetAndNeighbours() {
        WeightedDifference difference = new WeightedDifference(TARGET, NEIGHBOURS, CONTROLS, DISPERSION);

        double variance = 55 + 45 + 0.49 * 160;
        assertThat(difference.netScore())
                .isCloseTo((-20 - 5 + 15 - 2) / StrictMath.sqrt(2.5 * variance), within(ROUNDING));
    }

    @Test
    void controlsThatFoundNothingBeforeTakeNothingAway() {
        WeightedDifference difference = new WeightedDifference(TARGET, NEIGHBOURS, group(0, 10), DISPERSION);

        assertThat(difference.neighbourScore()).isCloseTo(15 / StrictMath.sqrt(2.5 * 45), within(ROUNDING));
        assertThat(difference.netScore()).isCloseTo(-5 / StrictMath.sqrt(2.5 * 100), within(ROUNDING));
    }

    @Test
    void whereNothingIsFoundNothingDiffers() {
        WeightedDifference difference = new WeightedDifference(NOTHING, NOTHING, NOTHING, DISPERSION);

        assertThat(difference.neighbourScore()).isZero();
        assertThat(difference.netScore()).isZero();
    }

    private static GroupChange group(double before, double after) {
        return new GroupChange(before, after, 2_000, 1_000, 1);
    }
}
