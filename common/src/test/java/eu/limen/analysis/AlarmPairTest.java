package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.maths.CountDistribution;
import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmPairTest {

    private static final AlarmPair PAIR = new AlarmPair(AlarmParameters.standard());
    private static final WeekState NO_STATE = new WeekSeries(WeekParameters.standard()).start();
    private static final double REFERENCE_WEEKS_PER_YEAR = 52;

    @Test
    void theSumOfLikelihoodRatiosAgreesStepByStepWithTheReference() {
        List<Row> rows = Referee.named("dglm_reference").rows().stream()
                .filter(row -> row.number("deltaLevel") == 0.985)
                .toList();
        PoissonGammaFilter filter = new PoissonGammaFilter(
                WeekParameters.standard().slow().withLevelDiscount(0.985).withSeason(1, REFERENCE_WEEKS_PER_YEAR));
        FilterState model = filter.initial(0, 1);
        PairState state = PAIR.start();
        int alarms = 0;

        for (Row row : rows) {
            long week = (long) row.number("t");
            if (week == 1) {
                model = filter.initial(Math.log(row.number("lam0")), 1);
                state = PAIR.start();
            }
            Window window = Window.ofRate(week, row.number("y"), row.number("exposure"));
            Forecast slow = filter.predict(model, window.exposure(), week);
            PairStep step = PAIR.step(state, List.of(new WeekStep(NO_STATE, window, slow, slow, true, week > 52)));

            String where = "series " + row.text("series") + " week " + week;
            assertThat(step.cusum())
                    .describedAs(where)
                    .isCloseTo(row.number("cusum15h5"), within(1e-9 * Math.abs(row.number("cusum15h5"))));
            assertThat(step.sustained())
                    .describedAs(where)
                    .isEqualTo(row.text("cusumAlarm").equals("1"));
            alarms += step.sustained() ? 1 : 0;
            model = filter.absorb(model, slow, window.count(), week);
            state = step.state();
        }

        assertThat(rows).hasSize(11 * 364);
        assertThat(alarms).isGreaterThan(10);
    }

    @Test
    void theSidesAreJudgedByTheirSums() {
        WeekStep here = week(14, forecast(6, 9, 1.5), forecast(7, 10, 1.5));
        WeekStep there = week(3, forecast(2, 8, 4), forecast(3, 8, 2));

        PairStep step = PAIR.step(PAIR.start(), List.of(here, there));

        assertThat(step.observed()).isEqualTo(17);
        assertThat(step.expected()).isEqualTo(8);
        assertThat(step.variance()).isEqualTo(17);
        assertThat(step.slowExpected()).isEqualTo(10);
        assertThat(step.pValue()).isEqualTo(new CountDistribution(8, 17).upperTail(17));
        double dispersion = (1.5 * 7 + 2 * 3) / 10;
        assertThat(step.cusum()).isCloseTo((17 * Math.log(1.5) - 5) / dispersion, withPercentage(1e-9));
        assertThat(step.severity()).isCloseTo(-Math.log10(step.pValue()), withPercentage(1e-9));
    }

    @Test
    void theOrderOfTheSidesDoesNotMatter() {
        WeekStep here = week(140, forecast(60.1, 97.7, 1.5), forecast(71.3, 90.9, 1.7));
        WeekStep there = week(30, forecast(20.7, 28.3, 1.3), forecast(23.9, 38.1, 1.1));
        PairState before = PAIR.step(PAIR.start(), List.of(there)).state();

        assertThat(PAIR.step(before, List.of(here, there))).isEqualTo(PAIR.step(before, List.of(there, here)));
    }

    @Test
    void aSideThatCannotBeJudgedIsLeftOut() {
        WeekStep judged = week(14, forecast(6, 9, 1.5), forecast(7, 10, 1.5));
        WeekStep learning =
                new WeekStep(NO_STATE, Window.ofRate(9, 50, 100), forecast(2, 3, 1), forecast(2, 3, 1), false, false);
        WeekStep missing =
                new WeekStep(NO_STATE, Window.missing(9), Forecast.unknown(0), Forecast.unknown(0), false, false);

        PairStep alone = PAIR.step(PAIR.start(), List.of(judged));

        assertThat(PAIR.step(PAIR.start(), List.of(judged, missing))).isEqualTo(alone);
        PairStep withLearning = PAIR.step(PAIR.start(), List.of(judged, learning));
        assertThat(withLearning.observed()).isEqualTo(14);
        assertThat(withLearning.pValue()).isEqualTo(alone.pValue());
        assertThat(withLearning.cusum()).isEqualTo(alone.cusum());
        assertThat(withLearning.state().counts()).containsExactly(64);
    }

    @Test
    void aWeekInWhichNoSideCanBeJudgedChangesNoSum() {
        PairState before = PAIR.step(PAIR.start(), List.of(risen(9))).state();
        WeekStep unexposed =
                new WeekStep(NO_STATE, Window.ofRate(9, 12, 0), Forecast.unknown(0), Forecast.unknown(0), false, true);

        PairStep step = PAIR.step(before, List.of(unexposed));

        assertThat(before.cusum()).isPositive();
        assertThat(step.state()).isEqualTo(new PairState(before.cusum(), new double[] {9, 0}));
        assertThat(step.assessable()).isFalse();
        assertThat(step.alarm()).isFalse();
        assertThat(step.pValue()).isNaN();
        assertThat(step.expected()).isNaN();
    }

    @Test
    void aSideEntersTheSumWithItsFirstYearBehindIt() {
        WeekStep old = week(10, forecast(6, 9, 1.5), forecast(6, 9, 1.5));
        WeekStep young =
                new WeekStep(NO_STATE, Window.ofRate(9, 90, 100), forecast(6, 9, 1), forecast(6, 9, 1), true, false);

        assertThat(PAIR.step(PAIR.start(), List.of(young)).cusum()).isZero();
        assertThat(PAIR.step(PAIR.start(), List.of(old, young)).cusum())
                .isEqualTo(PAIR.step(PAIR.start(), List.of(old)).cusum());
    }

    @Test
    void aSuddenRiseIsOneInTwoHundred() {
        CountDistribution counts = new CountDistribution(6, 9);
        long bound = counts.upperBound(0.005);

        PairStep within = PAIR.step(PAIR.start(), List.of(week(bound, forecast(6, 9, 1.5), forecast(40, 60, 1.5))));
        PairStep beyond = PAIR.step(PAIR.start(), List.of(week(bound + 1, forecast(6, 9, 1.5), forecast(40, 60, 1.5))));

        assertThat(within.sudden()).isFalse();
        assertThat(within.alarm()).isFalse();
        assertThat(beyond.sudden()).isTrue();
        assertThat(beyond.alarm()).isTrue();
        assertThat(beyond.sustained()).isFalse();
    }

    @Test
    void aSustainedRiseIsFoundAndTheSumStartsAgain() {
        PairState state = PAIR.start();
        int weeks = 0;
        PairStep step;
        do {
            step = PAIR.step(state, List.of(risen(9)));
            state = step.state();
            weeks++;
        } while (!step.sustained());

        double each = (9 * Math.log(1.5) - 3) / 1.5;
        assertThat(weeks).isEqualTo((int) Math.ceil(5 / each));
        assertThat(step.cusum()).isCloseTo(weeks * each, withPercentage(1e-9));
        assertThat(step.state().cusum()).isZero();
        assertThat(step.sudden()).isFalse();
        assertThat(step.alarm()).isTrue();
    }

    @Test
    void theSumNeverFallsBelowZero() {
        PairStep step = PAIR.step(new PairState(0.5, new double[0]), List.of(risen(0)));

        assertThat(step.cusum()).isZero();
        assertThat(step.state().cusum()).isZero();
    }

    @Test
    void fewerThanFiveCountsInFourWeeksRaiseNoAlarm() {
        WeekStep two = week(2, forecast(0.01, 0.011, 1.1), forecast(5, 6, 1.2));
        PairStep lonely = PAIR.step(PAIR.start(), List.of(two));
        PairStep third = PAIR.step(new PairState(0, new double[] {3, 0, 0, 0}), List.of(two));
        PairStep fifth = PAIR.step(new PairState(0, new double[] {9, 3, 0, 0}), List.of(two));

        assertThat(lonely.sudden()).isTrue();
        assertThat(lonely.alarm()).isFalse();
        assertThat(third.alarm()).isFalse();
        assertThat(third.state().counts()).containsExactly(0, 0, 0, 2);
        assertThat(fifth.alarm()).isTrue();
    }

    private static WeekStep risen(double count) {
        return week(count, forecast(9, 30, 1.5), forecast(6, 9, 1.5));
    }

    private static WeekStep week(double count, Forecast expected, Forecast slow) {
        return new WeekStep(NO_STATE, Window.ofRate(9, count, 100), expected, slow, true, true);
    }

    private static Forecast forecast(double mean, double variance, double dispersion) {
        return new Forecast(100, 0, 0, mean, variance, dispersion);
    }
}
