package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A hundred findings in 400 + 2 x 300 checks of ten weeks; a police check finds twice as much.
 *
 * <p>With exponent .5, a week of 60 + 2 x 20 checks in half the season counts as 50, and one of 2 x 200, four times the usual
 * hundred, as 200.
 */
class SideLookTest {

    private static final FallRules RULES = FallRules.standard();
    private static final Period JUSTIFYING = new Period(100, 400, 300, 10);
    private static final Period NORMAL = new Period(40, 400, 50, 26);
    private static final double DISPERSION = 2;
    private static final double ROUNDING = 1e-12;

    /** Log variance 20 / (20 x 10). */
    private static final RegimeSums TWICE = new RegimeSums(20, 10, 20, 40);

    private static final SideWeek MIXED = new SideWeek(true, 6, 60, 2, 20);
    private static final SideWeek POLICE = SideWeek.ofPolice(4, 200);
    private static final SeasonFactor HALF = new SeasonFactor(0.5, 0.04);
    private static final SeasonFactor MEAN = new SeasonFactor(1, 0.08);

    /** Police 20 of 50 and 200 of 200 where it was .6; season .04 by 50 and .08 by 200. */
    private static final double VARIANCE = (0.88 - 0.6) * (0.88 - 0.6) * 0.1 + (50 * 0.04 + 200 * 0.08) / 250;

    @Test
    void findingsAndExposureAreThoseOfAllComparedWeeks() {
        SideLook look = twoWeeks();

        assertThat(look.found()).isEqualTo(12);
        assertThat(look.lastFound()).isEqualTo(4);
        assertThat(look.expected()).isCloseTo(0.1 * 250, within(ROUNDING));
        assertThat(look.exposureShare()).isCloseTo(500 / 200.0, within(ROUNDING));
    }

    @Test
    void theChangeComparesWithTheBaseline() {
        SideChange change = twoWeeks().change();

        assertThat(change.ratio()).isEqualTo(new RateRatio(new GammaRate(6.25, 125), new GammaRate(50.25, 500)));
        assertThat(change.variance()).isCloseTo(VARIANCE, within(ROUNDING));
    }

    /** 400 + 2 x 50 checks in .8 of the season. */
    @Test
    void theChangeFromNormalWeighsTheNormalWeeksBySeason() {
        SideChange change = twoWeeks().changeFromNormal();

        assertThat(change.ratio()).isEqualTo(new RateRatio(new GammaRate(6.25, 125), new GammaRate(20.25, 200)));
        assertThat(change.variance()).isCloseTo(VARIANCE, within(ROUNDING));
    }

    /** Half of .1 a check, lowered by log 2 for the counts and 1.96 deviations for the rest. */
    @Test
    void whatIsNotKnownLowersTheLimitInSquares() {
        SideLook look = twoWeeks();

        double counts = StrictMath.log(2);
        double rest = 1.959963984540054 * 1.959963984540054 * VARIANCE;
        double lowered = 0.05 * StrictMath.exp(-StrictMath.sqrt(counts * counts + rest));
        assertThat(look.limit(0.5, 0.025)).isCloseTo(200 * lowered, within(1e-9));
        assertThat(look.recentLimit(0.5, 0.025)).isCloseTo(250 * lowered, within(1e-9));
    }

    @Test
    void aLastWeekWithoutChecksFoundNothingAndLimitsNothing() {
        SideLook look = look(JUSTIFYING, SideWeek.ofControl(3, 100), SideWeek.ofControl(5, 0));

        assertThat(look.lastFound()).isZero();
        assertThat(look.limit(0.5, 0.025)).isZero();
        assertThat(look.found()).isEqualTo(3);
        assertThat(look.expected()).isCloseTo(0.1 * 50, within(ROUNDING));
    }

    @Test
    void withoutChecksThereIsNothingToCompare() {
        SideLook look = look(JUSTIFYING, SideWeek.MISSING, SideWeek.ofControl(5, 0));

        assertThat(look.exposed()).isFalse();
        assertThat(look.found()).isZero();
        assertThat(look.recentLimit(0.5, 0.025)).isZero();
        assertThat(look.exposureShare()).isZero();
    }

    @Test
    void aSideThatFoundSomethingThenOrNowIsInformed() {
        Period nothing = new Period(0, 1_000, 0, 10);
        SideWeek none = SideWeek.ofControl(0, 100);
        SideWeek one = SideWeek.ofControl(1, 100);

        assertThat(look(nothing, none, none).informed()).isFalse();
        assertThat(look(nothing, none, one).informed()).isTrue();
        assertThat(look(JUSTIFYING, none, none).informed()).isTrue();
    }

    private static SideLook twoWeeks() {
        return look(JUSTIFYING, MIXED, POLICE);
    }

    private static SideLook look(Period justifying, SideWeek first, SideWeek last) {
        SideBaseline baseline = new SideBaseline(justifying, NORMAL, 50, TWICE, SeasonEstimate.UNKNOWN);
        SideView side = new SideView(baseline, List.of(first, last), List.of(HALF, MEAN), 0.8);
        return new SideLook(side, 0.5, DISPERSION, RULES);
    }
}
