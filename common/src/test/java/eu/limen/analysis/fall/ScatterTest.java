package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.FilterParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScatterTest {

    private static final FallRules RULES = FallRules.standard();
    private static final Scatter NOTHING = new Scatter(0, 0, 0);
    private static final SideWeek WITHOUT_CHECKS = SideWeek.ofControl(7, 0);
    private static final double ROUNDING = 1e-12;

    /** 24 in 400 checks: expected 6, 12 and 6. */
    @Test
    void itIsPearsonsSumAroundTheSidesOwnRate() {
        List<SideWeek> weeks =
                List.of(SideWeek.ofControl(4, 100), SideWeek.ofPolice(9, 200), SideWeek.ofControl(11, 100));

        Scatter scatter = Scatter.of(weeks, new Span(1, 3), SeasonEstimate.UNKNOWN);

        assertThat(scatter.errors()).isCloseTo(4 / 6.0 + 9 / 12.0 + 25 / 6.0, within(ROUNDING));
        assertThat(scatter.freedom()).isEqualTo(2);
        assertThat(scatter.found()).isEqualTo(24);
    }

    /** 24 in 400 checks: expected 12 each. */
    @Test
    void weeksWithoutReportOrChecksDoNotScatter() {
        List<SideWeek> weeks =
                List.of(SideWeek.MISSING, SideWeek.ofControl(6, 200), WITHOUT_CHECKS, SideWeek.ofControl(18, 200));

        Scatter scatter = Scatter.of(weeks, new Span(1, 4), SeasonEstimate.UNKNOWN);

        assertThat(scatter.errors()).isCloseTo(36 / 12.0 + 36 / 12.0, within(ROUNDING));
        assertThat(scatter.freedom()).isEqualTo(1);
        assertThat(scatter.found()).isEqualTo(24);
    }

    /** A season that makes the second week three times the first: expected 5 and 15 of 20. */
    @Test
    void whatTheSeasonExplainsIsNoScatter() {
        double week = 2 * Math.PI / FilterParameters.WEEKS_PER_YEAR;
        double sine = StrictMath.log(3) / (StrictMath.sin(2 * week) - StrictMath.sin(week));
        SeasonEstimate tripling = new SeasonEstimate(0, sine, 0, 0, 0, 52);
        List<SideWeek> weeks = List.of(SideWeek.ofControl(6, 100), SideWeek.ofControl(14, 100));

        Scatter scatter = Scatter.of(weeks, new Span(1, 2), tripling);

        assertThat(scatter.errors()).isCloseTo(1 / 5.0 + 1 / 15.0, within(1e-9));
        assertThat(scatter.freedom()).isEqualTo(1);
        assertThat(scatter.found()).isEqualTo(20);
    }

    @Test
    void oneWeekWithChecksTellsOfNoScatter() {
        List<SideWeek> weeks = List.of(SideWeek.ofControl(6, 100), SideWeek.MISSING, WITHOUT_CHECKS);

        assertThat(Scatter.of(weeks, new Span(1, 3), SeasonEstimate.UNKNOWN)).isEqualTo(NOTHING);
    }

    @Test
    void weeksWithoutFindingsTellOfNoScatter() {
        List<SideWeek> weeks = List.of(SideWeek.ofControl(0, 100), SideWeek.ofControl(0, 100));

        assertThat(Scatter.of(weeks, new Span(1, 2), SeasonEstimate.UNKNOWN)).isEqualTo(NOTHING);
    }

    /** 3 and 1, by 30 and 10 findings. */
    @Test
    void moreThanTheGuessHoldsAsTheWeeksShowIt() {
        List<Scatter> sides = List.of(new Scatter(6, 2, 30), new Scatter(8, 8, 10));

        assertThat(Scatter.dispersion(sides, RULES)).isCloseTo((30 * 3 + 10 * 1) / 40.0, within(ROUNDING));
    }

    /** 1 and .5, by 30 and 10 findings, are .875 in ten weeks; the guess is 1.3, worth ten. */
    @Test
    void lessThanTheGuessMeetsItByTheWeeks() {
        List<Scatter> sides = List.of(new Scatter(2, 2, 30), new Scatter(4, 8, 10));

        assertThat(Scatter.dispersion(sides, RULES)).isCloseTo((10 * 1.3 + 10 * 0.875) / 20, within(ROUNDING));
    }

    @Test
    void aSideThatTellsOfNoScatterChangesNothing() {
        List<Scatter> sides = List.of(NOTHING, new Scatter(6, 2, 30));

        assertThat(Scatter.dispersion(sides, RULES)).isCloseTo(3, within(ROUNDING));
    }

    @Test
    void withoutWeeksTheGuessHolds() {
        assertThat(Scatter.dispersion(List.of(), RULES)).isCloseTo(1.3, within(ROUNDING));
        assertThat(Scatter.dispersion(List.of(NOTHING), RULES)).isCloseTo(1.3, within(ROUNDING));
    }

    /** .5 in ninety weeks and 1.3 in ten would be .58. */
    @Test
    void itIsNeverReckonedBelowThatOfChance() {
        assertThat(Scatter.dispersion(List.of(new Scatter(45, 90, 900)), RULES)).isEqualTo(1);
    }

    @Test
    void theModelsOfTheSidesCountByTheFindingsOfTheirBaselines() {
        FallState state = state(Map.of("AT", baseline(30), "DE", baseline(10)));
        FallWeek week = week(Map.of("AT", recent(2), "CH", recent(9), "DE", recent(4)));

        double dispersion = Scatter.dispersion(state, week);

        assertThat(dispersion).isCloseTo((30 * 2 + 10 * 4) / 40.0, within(ROUNDING));
    }

    @Test
    void whereNobodyWithFindingsReportsTheModelsSayOne() {
        FallState state = state(Map.of("AT", baseline(0), "DE", baseline(10)));

        assertThat(Scatter.dispersion(state, week(Map.of("AT", recent(3))))).isEqualTo(1);
        assertThat(Scatter.dispersion(state, week(Map.of()))).isEqualTo(1);
    }

    private static FallState state(Map<String, SideBaseline> baselines) {
        Strand start = Strand.start();
        return new FallState(new Span(1, 26), new Span(0, 0), baselines, 1.3, start, start, start, 0, false, false);
    }

    private static SideBaseline baseline(double found) {
        return new SideBaseline(
                new Period(found, 1_000, 0, 26), Period.NONE, 0, RegimeSums.NONE, SeasonEstimate.UNKNOWN);
    }

    private static FallWeek week(Map<String, SideRecent> sides) {
        return new FallWeek(30, sides, 4);
    }

    private static SideRecent recent(double dispersion) {
        return new SideRecent(List.of(SideWeek.ofControl(1, 100)), SeasonEstimate.UNKNOWN, dispersion);
    }
}
