package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekSeriesTest {

    private static final WeekParameters STANDARD = WeekParameters.standard();
    private static final WeekSeries SERIES = new WeekSeries(STANDARD);

    @Test
    void aSeriesIsAssessedAfterFourExposedWeeks() {
        List<WeekStep> steps = run(List.of(
                Window.ofRate(0, 3, 1_000),
                Window.missing(1),
                Window.ofRate(2, 3, 1_000),
                Window.ofRate(3, 3, 0),
                Window.ofRate(4, 3, 1_000),
                Window.ofRate(5, 3, 1_000),
                Window.ofRate(6, 3, 1_000),
                Window.ofRate(7, 3, 0),
                Window.ofRate(8, 3, 1_000)));

        assertThat(steps.stream().map(WeekStep::assessable))
                .containsExactly(false, false, false, false, false, false, true, false, true);
        assertThat(steps.get(0).expected().isKnown()).isFalse();
        assertThat(steps.get(6).expected().mean()).isCloseTo(3 + 0.5 / 4, withPercentage(1e-9));
        assertThat(steps.get(6).slow().mean()).isCloseTo(3 + 0.5 / 4, withPercentage(1e-9));
    }

    @Test
    void theSeasonIsExpectedFromTheFiftyThirdExposedWeekOn() {
        List<Window> windows = seasonalYears(130);
        windows.set(20, Window.missing(20));
        windows.set(30, Window.ofRate(30, 0, 0));

        List<WeekStep> steps = run(windows);

        assertThat(IntStream.range(0, 130).filter(week -> steps.get(week).seasonal()))
                .containsExactlyElementsOf(IntStream.range(54, 130).boxed().toList());
        assertThat(SERIES.isSeasonal(steps.get(52).state())).isFalse();
        assertThat(SERIES.isSeasonal(steps.get(53).state())).isTrue();
    }

    @Test
    void inTheFirstYearTheExpectationIsThatOfTheModelWithoutSeason() {
        List<WeekStep> steps = run(seasonalYears(80));
        LevelFold firstYear = new LevelFold(STANDARD.accepting(STANDARD.firstYear()));
        LevelFold seasonal = new LevelFold(STANDARD.accepting(STANDARD.seasonal()));
        LevelState withoutSeason = firstYear.start();
        LevelState withSeason = seasonal.start();

        for (WeekStep step : steps) {
            Window window = step.window();
            Forecast plain = firstYear.forecast(withoutSeason, window.exposure(), window.index());
            Forecast full = seasonal.forecast(withSeason, window.exposure(), window.index());
            assertThat(step.expected()).isEqualTo(window.index() < 52 ? plain : full);
            withoutSeason = firstYear.after(withoutSeason, window, plain);
            withSeason = seasonal.after(withSeason, window, full);
        }
    }

    @Test
    void theSeasonIsLearnedInTheFirstYear() {
        List<WeekStep> steps = run(seasonalYears(156));

        for (WeekStep step : steps.subList(104, 156)) {
            assertThat(step.expected().mean()).isCloseTo(step.window().count(), withPercentage(12));
        }
    }

    @Test
    void checksThatWereNotMadeAreNoEvidence() {
        WeekState before = state(steady(70, 20));

        WeekStep missing = SERIES.step(before, Window.missing(70), false);
        WeekStep unexposed = SERIES.step(before, Window.ofRate(70, 9, 0), false);

        assertThat(missing.state()).isEqualTo(unexposed.state());
        assertThat(missing.assessable()).isFalse();
        assertThat(missing.expected().mean()).isZero();
        Forecast sure = SERIES.step(before, Window.ofRate(70, 20, 1_000), false).expected();
        WeekState gone = run(missing.state(), List.of(Window.missing(71), Window.missing(72)))
                .get(1)
                .state();
        Forecast unsure = SERIES.step(gone, Window.ofRate(73, 20, 1_000), false).expected();
        assertThat(unsure.mean()).isCloseTo(sure.mean(), withPercentage(2));
        assertThat(unsure.logRateVariance()).isGreaterThan(sure.logRateVariance());
    }

    @Test
    void tripledChecksAtTheSameHitRateMoveNoExpectedRate() {
        List<Window> windows = new ArrayList<>(steady(60, 20));
        for (int week = 60; week < 120; week++) {
            windows.add(Window.ofRate(week, 60, 3_000));
        }

        for (WeekStep step : run(windows).subList(60, 120)) {
            assertThat(StrictMath.exp(step.expected().logRate())).isCloseTo(0.02, withPercentage(2));
            assertThat(StrictMath.exp(step.slow().logRate())).isCloseTo(0.02, withPercentage(2));
        }
    }

    @Test
    void inTheWeekOfANewMeasureNobodyKnowsWhatToExpect() {
        for (int weeks : new int[] {30, 80}) {
            WeekState before = state(steady(weeks, 20));
            Window window = Window.ofRate(weeks, 20, 1_000);

            WeekStep announced = SERIES.step(before, window, true);
            WeekStep usual = SERIES.step(before, window, false);

            assertThat(announced.assessable()).isFalse();
            assertThat(usual.assessable()).isTrue();
            assertThat(announced.expected().mean()).isCloseTo(usual.expected().mean(), withPercentage(0.1));
            assertThat(announced.expected().logRateVariance())
                    .isBetween(0.25, usual.expected().logRateVariance() + 0.25 / StrictMath.pow(0.92, 3));
            assertThat(announced.slow().logRateVariance())
                    .isBetween(0.25, usual.slow().logRateVariance() + 0.25 / StrictMath.pow(0.97, 9));
        }
    }

    @Test
    void afterANewMeasureTheModelsFollowSooner() {
        WeekState before = state(steady(80, 20));
        WeekState announced =
                SERIES.step(before, Window.ofRate(80, 26, 1_000), true).state();
        WeekState usual =
                SERIES.step(before, Window.ofRate(80, 26, 1_000), false).state();
        for (int week = 81; week < 90; week++) {
            announced = SERIES.step(announced, Window.ofRate(week, 26, 1_000), false)
                    .state();
            usual = SERIES.step(usual, Window.ofRate(week, 26, 1_000), false).state();
        }

        WeekStep sooner = SERIES.step(announced, Window.ofRate(90, 26, 1_000), false);
        WeekStep later = SERIES.step(usual, Window.ofRate(90, 26, 1_000), false);

        assertThat(sooner.expected().mean()).isBetween(later.expected().mean(), 26.0);
        assertThat(later.slow().mean()).isLessThan(22);
        assertThat(sooner.slow().mean()).isBetween(25.0, 26.0);
    }

    @Test
    void aNewLevelIsAcceptedByTheModelsThatFollowAndNotByTheSlowOne() {
        for (int weeks : new int[] {40, 80}) {
            WeekState before = state(steady(weeks, 20));
            List<WeekStep> steps = new ArrayList<>();
            WeekState state = before;
            for (int week = weeks; week < weeks + 4; week++) {
                steps.add(SERIES.step(state, Window.ofRate(week, 90, 1_000), false));
                state = steps.get(steps.size() - 1).state();
            }

            assertThat(steps.get(2).expected().mean()).isCloseTo(20, withPercentage(5));
            assertThat(steps.get(3).expected().mean()).isCloseTo(90, withPercentage(3));
            assertThat(steps.get(3).slow().mean()).isCloseTo(20, withPercentage(5));
        }
    }

    @Test
    void outliersEnterTheDispersionOfForecastsAsTheyWere() {
        List<Window> windows = new ArrayList<>(steady(90, 20));
        windows.set(80, Window.ofRate(80, 400, 1_000));

        FilterState state = state(windows).seasonal().filter();

        assertThat(state.forecastDispersion()).isGreaterThan(20 * state.dispersion());
        FilterState calm = state(steady(90, 20)).seasonal().filter();
        assertThat(calm.forecastDispersion()).isEqualTo(calm.dispersion());
    }

    @Test
    void aFoldResumedFromAStoredStateIsBitIdentical() {
        SplittableRandom random = new SplittableRandom(2_016);
        List<Window> windows = new ArrayList<>();
        for (int week = 0; week < 150; week++) {
            double exposure = random.nextInt(9) == 0 ? 0 : 500 + random.nextInt(2_000);
            double level = week > 100 ? 0.05 : 0.01;
            windows.add(Window.ofRate(week, Math.floor(exposure * level * random.nextDouble(0.5, 1.5)), exposure));
        }
        List<WeekStep> whole = run(windows);

        for (int base = 0; base < 150; base += 7) {
            List<WeekStep> resumed = run(whole.get(base).state(), windows.subList(base + 1, 150));

            assertThat(resumed).isEqualTo(whole.subList(base + 1, 150));
        }
    }

    private static WeekState state(List<Window> windows) {
        return run(windows).get(windows.size() - 1).state();
    }

    private static List<WeekStep> run(List<Window> windows) {
        return run(SERIES.start(), windows);
    }

    private static List<WeekStep> run(WeekState from, List<Window> windows) {
        List<WeekStep> steps = new ArrayList<>();
        WeekState state = from;
        for (Window window : windows) {
            WeekStep step = SERIES.step(state, window, false);
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private static List<Window> steady(int weeks, double count) {
        return new ArrayList<>(IntStream.range(0, weeks)
                .mapToObj(week -> Window.ofRate(week, count, 1_000))
                .toList());
    }

    private static List<Window> seasonalYears(int weeks) {
        return new ArrayList<>(IntStream.range(0, weeks)
                .mapToObj(week -> Window.ofRate(
                        week,
                        Math.round(200 * StrictMath.exp(0.5 * StrictMath.cos(2 * Math.PI * week / 52.1775))),
                        1_000))
                .toList());
    }
}
