package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrandTest {

    private static final double REQUIRED = 7;
    private static final int WEEKS = 4;

    @Test
    void evidenceAndWeeksThatJustSufficeProve() {
        assertThat(strand(REQUIRED, WEEKS).proves(rules(0.5))).isTrue();
    }

    @Test
    void neitherEvidenceNorWeeksProveAlone() {
        assertThat(strand(Math.nextDown(REQUIRED), WEEKS).proves(rules(0.5))).isFalse();
        assertThat(strand(REQUIRED, WEEKS - 1).proves(rules(0.5))).isFalse();
        assertThat(strand(REQUIRED - 1, WEEKS - 1).proves(rules(0.5))).isFalse();
    }

    @Test
    void aProbabilityThatJustSufficesContinuesTheRun() {
        assertThat(strand(0, 2).after(evenOdds(), 1, rules(0.5)).weeksFallen()).isEqualTo(3);
    }

    @Test
    void aProbabilityThatDoesNotSufficeEndsTheRun() {
        FallRules more = rules(Math.nextUp(0.5));

        assertThat(strand(0, 2).after(evenOdds(), 1, more).weeksFallen()).isZero();
    }

    @Test
    void equalStrandsHaveTheSameSumsAndWeeks() {
        assertThat(strand(1, 2)).isEqualTo(strand(1, 2)).hasSameHashCodeAs(strand(1, 2));
        assertThat(strand(1, 2)).isNotEqualTo(strand(1, 3)).doesNotHaveSameHashCodeAs(strand(1, 3));
        assertThat(strand(1, 2)).isNotEqualTo(strand(2, 2)).doesNotHaveSameHashCodeAs(strand(2, 2));
        assertThat(strand(1, 2)).isNotEqualTo(null);
    }

    /** Sums that are all alike are their own mean. */
    private static Strand strand(double evidence, int weeksFallen) {
        double[] sums = new double[6];
        Arrays.fill(sums, evidence);
        return new Strand(sums, weeksFallen);
    }

    /** As much in as many checks, and a season that makes the log ratio normal around zero: a fall is as likely as a rise. */
    private static Look evenOdds() {
        SideBaseline baseline =
                new SideBaseline(new Period(10, 1, 0, 1), Period.NONE, 5, RegimeSums.NONE, SeasonEstimate.UNKNOWN);
        SideView side =
                new SideView(baseline, List.of(SideWeek.ofControl(10, 1)), List.of(new SeasonFactor(1, 0.25)), 1);
        return Look.at(List.of(side), 1, 1, rules(0.5));
    }

    /** Every change to below the same rate is a fall. */
    private static FallRules rules(double posterior) {
        return new FallRules(
                1, REQUIRED, posterior, WEEKS, 4, 0.2, 0.7, 0.5, 0.5, 2, 20, 0.25, 3, 1.5, 0.2, 13, 20, 52, 1.3, 10);
    }
}
