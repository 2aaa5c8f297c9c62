package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shapes 2 and 1: the ratio is below x with probability (x / (1 + x))^2, and its logarithm has mean 1 and variance pi^2 / 3 - 1. */
class JointChangeTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void theChangeOfOneSideIsExact() {
        JointChange change = new JointChange(List.of(change(1, 0)));

        assertThat(change.probabilityBelow(1)).isCloseTo(0.25, within(ROUNDING));
        assertThat(change.probabilityAbove(1)).isCloseTo(0.75, within(ROUNDING));
        assertThat(change.median()).isCloseTo(1 + StrictMath.sqrt(2), within(ROUNDING));
    }

    /** 1 is 1 / sqrt((pi^2 / 3 - 1) / 2) = .934566 deviations from the mean. */
    @Test
    void theChangeOfTwoSidesIsNormalInItsLogarithm() {
        JointChange change = new JointChange(List.of(change(1, 0), change(1, 0)));

        assertThat(change.probabilityBelow(1)).isCloseTo(0.175006, within(1e-6));
        assertThat(change.probabilityAbove(1)).isCloseTo(0.824994, within(1e-6));
        assertThat(change.median()).isCloseTo(Math.E, within(ROUNDING));
    }

    @Test
    void theOrderOfTheSidesChangesNoDigit() {
        assertOrderless(change(1, 0), change(100, 0), change(10_000, 0));
        assertOrderless(change(1, 0), change(10_000, 0), change(10_000, 3));
    }

    private static void assertOrderless(SideChange one, SideChange two, SideChange three) {
        double median = new JointChange(List.of(one, two, three)).median();

        assertThat(new JointChange(List.of(three, one, two)).median()).isEqualTo(median);
        assertThat(new JointChange(List.of(two, three, one)).median()).isEqualTo(median);
        assertThat(new JointChange(List.of(one, three, two)).median()).isEqualTo(median);
    }

    private static SideChange change(double checksBefore, double variance) {
        return new SideChange(new RateRatio(new GammaRate(2, 1), new GammaRate(1, checksBefore)), variance);
    }
}
