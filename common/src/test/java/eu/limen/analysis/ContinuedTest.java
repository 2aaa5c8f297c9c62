package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;

/** A series goes on by other parameters than those it was folded by so far. */
class ContinuedTest {

    private static final SeriesParameters STANDARD = SeriesParameters.day();
    private static final SeriesFold FOLD = new SeriesFold(STANDARD);
    private static final int DAYS = 60;

    @Test
    void byEqualParametersNothingChanges() {
        SeriesState state = folded(FOLD, DAYS);

        assertThat(new SeriesFold(STANDARD).continued(state, FOLD, DAYS)).isEqualTo(state);
    }

    @Test
    void aNewHarmonicBeginsUnknownAndTheLevelStays() {
        FilterParameters two = STANDARD.filter().withSeason(2, 7);
        SeriesState state = folded(FOLD, DAYS);

        SeriesState more = new SeriesFold(STANDARD.withFilter(two)).continued(state, FOLD, DAYS);

        double[] before = state.filter().coefficients();
        assertThat(more.filter().coefficients()).containsExactly(before[0], before[1], before[2], 0, 0);
        assertThat(more.filter().covariance()[3 * 5 + 3]).isEqualTo(two.seasonVariance());
        assertThat(more.filter().covariance()[3 * 5]).isZero();
        assertThat(new SeriesFold(STANDARD.withFilter(two))
                        .forecast(more, 1, DAYS)
                        .mean())
                .isCloseTo(FOLD.forecast(state, 1, DAYS).mean(), withPercentage(1));
    }

    @Test
    void aSeasonThatIsDroppedLeavesTheLevel() {
        FilterParameters none = STANDARD.filter().withSeason(0, 7);
        SeriesState state = folded(FOLD, DAYS);

        SeriesState less = new SeriesFold(STANDARD.withFilter(none)).continued(state, FOLD, DAYS);

        assertThat(less.filter().coefficients()).containsExactly(state.filter().coefficients()[0]);
        assertThat(less.filter().covariance()).containsExactly(state.filter().covariance()[0]);
    }

    @Test
    void aShorterGuardBandAbsorbsWhatItHoldsNoMore() {
        FilterParameters shorter = STANDARD.filter().withGuard(2).withSeason(0, 7);
        FilterParameters longer = STANDARD.filter().withGuard(4).withSeason(0, 7);
        SeriesFold longFold = new SeriesFold(STANDARD.withFilter(longer));
        SeriesFold shortFold = new SeriesFold(STANDARD.withFilter(shorter));

        SeriesState changed = shortFold.continued(folded(longFold, DAYS), longFold, DAYS);

        assertThat(changed.filter().waiting()).hasSize(2 * 5);
        assertThat(changed.filter().coefficients()[0])
                .isCloseTo(folded(shortFold, DAYS).filter().coefficients()[0], offset(0.02));
    }

    @Test
    void daysOfARunThatIsNotToBeAbsorbedAreForgotten() {
        SeriesFold longFold =
                new SeriesFold(STANDARD.withFilter(STANDARD.filter().withGuard(4)));
        SeriesState state = folded(longFold, DAYS);
        for (long day = DAYS; day < DAYS + 4; day++) {
            Window far = day == DAYS ? Window.ofCount(day, 300) : Window.missing(day);
            state = longFold.step(state, far).state();
        }
        SeriesFold shortFold =
                new SeriesFold(STANDARD.withFilter(STANDARD.filter().withGuard(2)));

        SeriesState changed = shortFold.continued(state, longFold, DAYS + 4);

        assertThat(changed.filter().coefficients()[0]).isCloseTo(state.filter().coefficients()[0], offset(0.05));
    }

    @Test
    void whatHasBeenLearntStaysLearntWhereMoreDaysAreAskedFor() {
        SeriesParameters slower = new SeriesParameters(
                STANDARD.filter(), 30, 3, STANDARD.acceptanceAlpha(), STANDARD.startVariance(), 3, 14);
        SeriesFold slow = new SeriesFold(slower);
        SeriesState learnt = folded(FOLD, 10);

        SeriesState changed = slow.continued(learnt, FOLD, 10);

        assertThat(slow.step(changed, window(10)).assessment().learning()).isFalse();
        assertThat(slow.step(slow.continued(folded(FOLD, 5), FOLD, 5), window(5))
                        .assessment()
                        .learning())
                .isTrue();
    }

    @Test
    void aSeriesThatNeedsMoreForItsFirstYearGoesOnFromItsSeasonsLevel() {
        WeekParameters standard = WeekParameters.standard();
        WeekSeries series = new WeekSeries(standard);
        WeekSeries longer = new WeekSeries(new WeekParameters(
                standard.firstYear(),
                standard.seasonal(),
                standard.slow(),
                standard.learningWindows(),
                104,
                standard.acceptanceWindows(),
                standard.acceptanceAlpha(),
                standard.startVariance(),
                standard.measureVariance(),
                standard.lastingProbability()));
        WeekState state = series.start();
        for (int week = 0; week < 80; week++) {
            state = series.step(state, Window.ofCount(week, week < 60 ? 20 : 40), false)
                    .state();
        }

        WeekState changed = longer.continued(state, series, 80);

        assertThat(longer.isSeasonal(changed)).isFalse();
        assertThat(longer.step(changed, Window.ofCount(80, 40), false)
                        .expected()
                        .mean())
                .isBetween(35.0, 45.0);
    }

    private static SeriesState folded(SeriesFold fold, int days) {
        SeriesState state = fold.start();
        for (int day = 0; day < days; day++) {
            state = fold.step(state, window(day)).state();
        }
        return state;
    }

    private static Window window(int day) {
        return Window.ofCount(day, 30 + day * 7 % 5 + (day % 7 == 6 ? 12 : 0));
    }
}
