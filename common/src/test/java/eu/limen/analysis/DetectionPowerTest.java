package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.maths.CountDistribution;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DetectionPowerTest {

    private static final double THETA = 0.5;
    private static final double WEEKLY_CHECKS = 1_000;

    @Test
    void itIsWhatAnIndependentSimulationShows() {
        assertThat(power(20, 5, 3)).isCloseTo(simulated(20, 5, 3), within(0.05));
        assertThat(power(12, 1.5, 1)).isCloseTo(simulated(12, 1.5, 1), within(0.05));
        assertThat(power(4, 1, 1)).isCloseTo(simulated(4, 1, 1), within(0.05));
    }

    @Test
    void manyFindingsWithTripledChecksShowTheFallInTwelveWeeks() {
        FallTest test = FallTest.of(baseline(10, 2), 3 * WEEKLY_CHECKS, THETA);

        assertThat(DetectionPower.within(26, test, 7.5)).isGreaterThan(0.95);
        assertThat(DetectionPower.within(12, test, 7.5)).isBetween(0.4, 0.6);
    }

    @Test
    void fewFindingsDoNotShowItInTime() {
        assertThat(power(2, 1, 1)).isLessThan(0.1);
        assertThat(power(2, 2, 3)).isLessThan(0.1);
        assertThat(power(0, 1, 1)).isZero();
    }

    @Test
    void moreFindingsLessDispersionAndMoreChecksAreMorePower() {
        assertThat(power(12, 2, 1)).isGreaterThan(power(8, 2, 1) + 0.1);
        assertThat(power(10, 1, 1)).isGreaterThan(power(10, 2, 1) + 0.1);
        assertThat(power(10, 2, 3)).isGreaterThan(power(10, 2, 1) + 0.1);
    }

    @Test
    void plentyOfFindingsAreCertainToShowIt() {
        assertThat(power(40_000, 2, 1)).isEqualTo(1);
        assertThat(power(300, 1, 1)).isEqualTo(1);
    }

    /** The grid of falls is made for little dispersion: with much of it the test shows nothing, and says so. */
    @Test
    void muchDispersionLeavesTheTestWithoutPower() {
        assertThat(power(40_000, 20, 1)).isLessThan(0.1);
    }

    @Test
    void noFallIsShownBeforeFourWeeksHaveBeenComparedFourTimes() {
        FallTest test = FallTest.of(baseline(300, 1), WEEKLY_CHECKS, THETA);

        assertThat(DetectionPower.within(6, test, 75)).isZero();
        assertThat(DetectionPower.within(7, test, 75)).isEqualTo(1);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(power(9, 1.5, 1)).isEqualTo(power(9, 1.5, 1));
    }

    @Test
    void theLargestCountOfFourWeeksIsTheLastThatIsSure() {
        JustificationRate baseline = baseline(10, 1);
        FallTest test = FallTest.of(baseline, WEEKLY_CHECKS, THETA);

        assertThat(test.mostInFourWeeks()).isEqualTo(12);
        assertThat(probabilityBelow(baseline, 12)).isGreaterThanOrEqualTo(0.95);
        assertThat(probabilityBelow(baseline, 13)).isLessThan(0.95);
        assertThat(test.limitPerWeek()).isCloseTo(THETA * baseline.lowerBound(0.025) * WEEKLY_CHECKS, within(1e-12));
        assertThat(FallTest.of(baseline(0.5, 1), WEEKLY_CHECKS, THETA).mostInFourWeeks())
                .isEqualTo(-1);
    }

    @Test
    void dispersionWeakensTheComparisonOfFourWeeks() {
        JustificationRate baseline = baseline(10, 2);
        long most = FallTest.of(baseline, WEEKLY_CHECKS, THETA).mostInFourWeeks();

        GammaRate then = new GammaRate(260.5 / 2, 13 * WEEKLY_CHECKS);
        GammaRate sure = new GammaRate((0.5 + most) / 2, 2 * WEEKLY_CHECKS);
        GammaRate unsure = new GammaRate((1.5 + most) / 2, 2 * WEEKLY_CHECKS);
        assertThat(new RateRatio(sure, then).probabilityBelow(THETA)).isGreaterThanOrEqualTo(0.95);
        assertThat(new RateRatio(unsure, then).probabilityBelow(THETA)).isLessThan(0.95);
    }

    private static double probabilityBelow(JustificationRate baseline, double count) {
        GammaRate now = new GammaRate(0.5 + count, 4 * WEEKLY_CHECKS);
        GammaRate then = new GammaRate(0.5 + baseline.count(), baseline.exposure());
        return new RateRatio(now, then).probabilityBelow(THETA);
    }

    private static JustificationRate baseline(double perWeek, double dispersion) {
        return new JustificationRate(26 * perWeek, 26 * WEEKLY_CHECKS, dispersion);
    }

    private static double power(double perWeek, double dispersion, double timesChecks) {
        return DetectionPower.ofBaseline(baseline(perWeek, dispersion), timesChecks * WEEKLY_CHECKS, THETA);
    }

    private static double simulated(double perWeek, double dispersion, double timesChecks) {
        SplittableRandom random = new SplittableRandom(2_080);
        FallTest test = FallTest.of(baseline(perWeek, dispersion), timesChecks * WEEKLY_CHECKS, THETA);
        double mean = 0.25 * perWeek * timesChecks;
        CountDistribution counts = new CountDistribution(mean, dispersion * mean);
        int runs = 1_000;
        int shown = 0;
        for (int run = 0; run < runs; run++) {
            double[] sums = EDetector.start();
            long[] weekly = new long[26];
            int inARow = 0;
            for (int week = 0; week < 26; week++) {
                weekly[week] = counts.quantile(random.nextDouble());
                sums = EDetector.after(sums, weekly[week], test.limitPerWeek(), dispersion);
                boolean low = week >= 3
                        && weekly[week] + weekly[week - 1] + weekly[week - 2] + weekly[week - 3]
                                <= test.mostInFourWeeks();
                inARow = low ? inARow + 1 : 0;
                if (inARow >= 4 && EDetector.evidence(sums) >= EDetector.SUFFICIENT) {
                    shown++;
                    break;
                }
            }
        }
        return (double) shown / runs;
    }
}
