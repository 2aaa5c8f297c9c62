package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.maths.CountDistribution;
import eu.limen.analysis.maths.GammaFunction;
import eu.limen.analysis.maths.Normal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekForecastTest {

    private static final WeekParameters STANDARD = WeekParameters.standard();
    private static final WeekSeries SERIES = new WeekSeries(STANDARD);
    private static final WeekForecast FORECAST = new WeekForecast(STANDARD);

    @Test
    void theNextWeekIsForecastAsTheModelPredictsIt() {
        for (int weeks : new int[] {40, 120}) {
            WeekState state = after(weeks, 20, 1_000);
            SideOutlook side = outlook(state, 1_200);

            Forecast ahead = FORECAST.side(side, weeks - 1, 1);
            Forecast predicted =
                    SERIES.step(state, Window.ofRate(weeks, 24, 1_200), false).expected();

            assertThat(ahead.mean()).isEqualTo(predicted.mean());
            assertThat(ahead.logRateVariance()).isCloseTo(predicted.logRateVariance(), withPercentage(1e-9));
            assertThat(ahead.dispersion()).isEqualTo(side.model().forecastDispersion());
        }
    }

    @Test
    void theLevelGrowsUnsureByTheSameAmountEachWeekUpToTheLimit() {
        SideOutlook side = outlook(after(40, 20, 1_000), 1_000);
        double first = FORECAST.side(side, 39, 1).logRateVariance();
        double fifth = FORECAST.side(side, 39, 5).logRateVariance();
        double ninth = FORECAST.side(side, 39, 9).logRateVariance();

        assertThat(ninth - fifth).isCloseTo(fifth - first, withPercentage(1e-9)).isPositive();
        assertThat(first - (fifth - first) / 4).isCloseTo(0.92 * first, withPercentage(1e-9));
        assertThat(FORECAST.side(side, 39, 100_000).logRateVariance()).isEqualTo(4);
    }

    @Test
    void theSeasonReturns() {
        WeekState state = SERIES.start();
        for (int week = 0; week < 156; week++) {
            state = SERIES.step(state, Window.ofRate(week, seasonal(week), 1_000), false)
                    .state();
        }
        List<WeekAhead> weeks = FORECAST.weeks(List.of(outlook(state, 1_000)), 155);

        assertThat(weeks).hasSize(26);
        for (WeekAhead ahead : weeks) {
            double expected = seasonal(155 + ahead.weeksAhead());
            assertThat(ahead.mean()).isCloseTo(expected, withPercentage(15));
            assertThat((double) ahead.low(0.95)).isLessThan(expected);
            assertThat((double) ahead.high(0.95)).isGreaterThan(expected);
        }
    }

    @Test
    void aNewLevelIsForecastAsOneThatMayNotLast() {
        WeekState state = after(120, 20, 1_000);
        for (int week = 120; week < 124; week++) {
            state = SERIES.step(state, Window.ofRate(week, 90, 1_000), false).state();
        }

        FilterState mixed = SERIES.forecastModel(state);
        FilterState risen = state.seasonal().filter();
        FilterState usual = state.steadfast().filter();

        assertThat(state.parted()).isTrue();
        double distance = risen.coefficients()[0] - usual.coefficients()[0];
        assertThat(distance).isGreaterThan(1);
        assertThat(mixed.coefficients()[0]).isCloseTo(usual.coefficients()[0] + distance / 4, withPercentage(1e-9));
        double within = 0.25 * risen.covariance()[0] + 0.75 * usual.covariance()[0];
        assertThat(mixed.covariance()[0]).isCloseTo(within + 3 * distance * distance / 16, withPercentage(1e-9));
        double errors = 0.25 * risen.forecastErrors() + 0.75 * usual.forecastErrors();
        double weight = 0.25 * risen.dispersionWeight() + 0.75 * usual.dispersionWeight();
        assertThat(mixed.forecastDispersion()).isCloseTo(Math.max(1, errors / weight), withPercentage(1e-9));
    }

    @Test
    void theSteadfastModelIsTheOneThatNeverTookUpANewLevel() {
        WeekParameters never = new WeekParameters(
                STANDARD.firstYear(),
                STANDARD.seasonal(),
                STANDARD.slow(),
                STANDARD.learningWindows(),
                STANDARD.yearWindows(),
                STANDARD.acceptanceWindows(),
                0,
                STANDARD.startVariance(),
                STANDARD.measureVariance(),
                STANDARD.lastingProbability());
        WeekSeries steadfast = new WeekSeries(never);
        WeekState state = SERIES.start();
        WeekState unmoved = steadfast.start();
        for (int week = 0; week < 160; week++) {
            Window window = Window.ofRate(week, week / 20 % 2 == 0 ? 20 : 90, 1_000);
            state = SERIES.step(state, window, week == 66).state();
            unmoved = steadfast.step(unmoved, window, week == 66).state();
        }

        assertThat(state.parted()).isTrue();
        assertThat(unmoved.parted()).isFalse();
        assertThat(state.steadfast().filter()).isEqualTo(unmoved.seasonal().filter());
        assertThat(state.seasonal().filter()).isNotEqualTo(unmoved.seasonal().filter());
    }

    @Test
    void theSidesAddUp() {
        SideOutlook here = outlook(after(120, 20, 1_000), 1_000);
        SideOutlook there = outlook(after(120, 5, 4_000), 3_000);

        WeekAhead joint = FORECAST.week(List.of(here, there), 119, 6);

        Forecast one = FORECAST.side(here, 119, 6);
        Forecast other = FORECAST.side(there, 119, 6);
        assertThat(joint.mean()).isEqualTo(one.mean() + other.mean());
        assertThat(joint.variance()).isEqualTo(one.variance() + other.variance());
        assertThat(joint.counts()).isEqualTo(new CountDistribution(joint.mean(), joint.variance()));
    }

    @Test
    void withoutAFullYearOfOneSideOnlyEightWeeksAreForecast() {
        SideOutlook old = outlook(after(120, 20, 1_000), 1_000);
        SideOutlook young = outlook(after(40, 20, 1_000), 1_000);

        assertThat(FORECAST.weeks(List.of(old), 119)).hasSize(26);
        assertThat(FORECAST.weeks(List.of(young), 39)).hasSize(8);
        assertThat(FORECAST.weeks(List.of(old, young), 119)).hasSize(8);
        assertThat(FORECAST.weeks(List.of(), 119)).isEmpty();
    }

    @Test
    void anIntervalHoldsItsShareOfTheCounts() {
        WeekAhead ahead = new WeekAhead(3, 20, 60);

        assertThat(ahead.median()).isEqualTo(new CountDistribution(20, 60).quantile(0.5));
        for (double share : new double[] {0.5, 0.8, 0.95}) {
            CountDistribution counts = ahead.counts();
            double tail = (1 - share) / 2;
            assertThat(counts.lowerTail(ahead.low(share))).isGreaterThanOrEqualTo(tail);
            assertThat(counts.lowerTail(ahead.low(share) - 1)).isLessThan(tail);
            assertThat(counts.upperTail(ahead.high(share) + 1)).isLessThanOrEqualTo(tail);
            assertThat(counts.upperTail(ahead.high(share))).isGreaterThan(tail);
        }
    }

    @Test
    void aThreatThatHasLongFallenPersistsNoFurther() {
        SideOutlook side = outlook(after(120, 4, 1_000), 1_000);

        Persistence persistence =
                Persistence.of(FORECAST, List.of(side), List.of(new JustificationRate(520, 26_000, 1.3)), 0.5, 119);

        assertThat(persistence.centralWeeks()).isEqualTo(1);
        assertThat(persistence.cautiousWeeks()).isEqualTo(1);
    }

    @Test
    void anUnchangedThreatPersistsBeyondTheHorizon() {
        SideOutlook side = outlook(after(120, 20, 1_000), 1_000);

        Persistence persistence =
                Persistence.of(FORECAST, List.of(side), List.of(new JustificationRate(520, 26_000, 1.3)), 0.5, 119);

        assertThat(persistence.centralWeeks()).isEqualTo(27);
        assertThat(persistence.cautiousWeeks()).isEqualTo(27);
    }

    @Test
    void theProbabilityOfHavingFallenFollowsTheFormula() {
        SideOutlook side = outlook(after(120, 20, 1_000), 700);
        JustificationRate justified = new JustificationRate(900, 26_000, 1.5);

        Persistence persistence = Persistence.of(FORECAST, List.of(side), List.of(justified), 0.6, 119);

        for (int week = 1; week <= 26; week++) {
            Forecast ahead = FORECAST.side(side, 119, week);
            double spread = Math.sqrt(ahead.logRateVariance() + GammaFunction.trigamma(900 / 1.5));
            double expected = Normal.cumulative((Math.log(0.6 * 900 / 26_000) - ahead.logRate()) / spread);
            assertThat(persistence.probabilities().get(week - 1)).isCloseTo(expected, withPercentage(1e-7));
        }
    }

    @Test
    void twoSidesTogetherAreSurerThanOne() {
        SideOutlook side = outlook(after(120, 20, 1_000), 1_000);
        JustificationRate justified = new JustificationRate(900, 26_000, 1.5);

        Persistence one = Persistence.of(FORECAST, List.of(side), List.of(justified), 0.5, 119);
        Persistence two = Persistence.of(FORECAST, List.of(side, side), List.of(justified, justified), 0.5, 119);

        double farther = Math.sqrt(2) * Normal.quantile(one.probabilities().get(0));
        assertThat(two.probabilities().get(0)).isCloseTo(Normal.cumulative(farther), withPercentage(1e-7));
    }

    @Test
    void theWeeksUntilAProbabilityAreCounted() {
        Persistence persistence = new Persistence(List.of(0.2, 0.5, 0.7, 0.9, 0.95));

        assertThat(persistence.centralWeeks()).isEqualTo(2);
        assertThat(persistence.cautiousWeeks()).isEqualTo(4);
    }

    private static double seasonal(int week) {
        return Math.round(200 * StrictMath.exp(0.5 * StrictMath.cos(2 * Math.PI * week / 52.1775)));
    }

    private static SideOutlook outlook(WeekState state, double exposure) {
        return new SideOutlook(SERIES.forecastModel(state), SERIES.isSeasonal(state), exposure);
    }

    private static WeekState after(int weeks, double count, double exposure) {
        WeekState state = SERIES.start();
        for (int week = 0; week < weeks; week++) {
            state = SERIES.step(state, Window.ofRate(week, count, exposure), false)
                    .state();
        }
        return state;
    }
}
