package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeriesFoldTest {

    private static final SeriesParameters LEVEL_ONLY =
            SeriesParameters.day().withFilter(FilterParameters.day().withSeason(0, 7));

    @Test
    void aFoldResumedFromAStoredStateIsBitIdentical() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        List<Window> windows = unsteadySeries(new SplittableRandom(56), 200);
        List<SeriesStep> whole = run(fold, fold.start(), windows);

        for (int base = 0; base < windows.size(); base += 13) {
            List<SeriesStep> resumed = run(
                    new SeriesFold(SeriesParameters.day()), whole.get(base).state(), windows.subList(base + 1, 200));

            assertThat(resumed).isEqualTo(whole.subList(base + 1, 200));
        }
    }

    @Test
    void aForecastIsMadeBeforeItsWindowIsSeen() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        SeriesState state = last(run(fold, fold.start(), steady(30, 20))).state();

        Forecast calm = fold.step(state, Window.ofCount(30, 20)).assessment().forecast();
        Forecast wild = fold.step(state, Window.ofCount(30, 9_000)).assessment().forecast();

        assertThat(calm).isEqualTo(wild).isEqualTo(fold.forecast(state, 1, 30));
    }

    @Test
    void nothingIsExpectedBeforeTheFirstReport() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        SeriesStep silent = fold.step(fold.start(), Window.missing(0));
        SeriesStep unexposed = fold.step(silent.state(), Window.ofRate(1, 4, 0));
        SeriesStep first = fold.step(unexposed.state(), Window.ofCount(2, 4));

        assertThat(silent.assessment().forecast().isKnown()).isFalse();
        assertThat(silent.assessment().reportedWindows()).isZero();
        assertThat(unexposed.assessment().reportedWindows()).isEqualTo(1);
        assertThat(first.assessment().forecast().isKnown()).isFalse();
        assertThat(first.assessment().isAssessable()).isFalse();
        assertThat(fold.forecast(first.state(), 1, 3).isKnown()).isTrue();
    }

    @Test
    void aLearningSeriesIsTheMeanOfItsWindows() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        List<SeriesStep> steps = run(
                fold,
                fold.start(),
                List.of(
                        Window.ofRate(0, 3, 100),
                        Window.missing(1),
                        Window.ofRate(2, 9, 200),
                        Window.ofRate(3, 1, 100)));

        SeriesState state = last(steps).state();
        double mean = 13.5 / 400;
        double pearson = Math.pow(3 - 3.25, 2) / 3.25 + Math.pow(9 - 6.5, 2) / 6.5 + Math.pow(1 - 3.25, 2) / 3.25;
        double dispersion = (15 + pearson) / (10 + 2);

        assertThat(Math.exp(state.filter().coefficients()[0])).isCloseTo(mean, withPercentage(1e-9));
        assertThat(state.filter().dispersion()).isCloseTo(dispersion, withPercentage(1e-9));
        assertThat(state.filter().covariance()[0]).isCloseTo(dispersion / 13.5, withPercentage(1e-9));
        assertThat(steps.get(3).assessment().learning()).isTrue();
    }

    @Test
    void theLevelOfALearningSeriesIsNeverSurerThanItsFewWindowsAllow() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);

        SeriesState state = last(run(fold, fold.start(), steady(4, 5_000))).state();

        assertThat(state.filter().covariance()[0]).isEqualTo(0.25 / 4);
    }

    @Test
    void aSeriesIsAssessedAfterSevenExposedWindows() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        List<Window> windows = new ArrayList<>(steady(6, 10));
        windows.add(Window.missing(6));
        windows.add(Window.ofRate(7, 3, 0));
        windows.add(Window.ofCount(8, 10));
        windows.add(Window.ofCount(9, 10));
        windows.add(Window.missing(10));

        List<SeriesStep> steps = run(fold, fold.start(), windows);

        assertThat(steps.stream().map(step -> step.assessment().isAssessable()))
                .containsExactly(false, false, false, false, false, false, false, false, false, true, false);
        assertThat(last(steps).assessment().reportedWindows()).isEqualTo(9);
        assertThat(last(steps).assessment().learning()).isFalse();
    }

    @Test
    void aSeriesOfZerosExpectsNearlyNothing() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());

        Assessment assessment = last(run(fold, fold.start(), steady(60, 0))).assessment();

        assertThat(assessment.forecast().mean()).isBetween(1e-4, 0.1);
        assertThat(assessment.lowerTail()).isGreaterThan(0.9);
        assertThat(assessment.upperTail()).isEqualTo(1);
        assertThat(assessment.forecast().high()).isZero();
    }

    @Test
    void threeWindowsInARowAboveTheBoundAreTheNewLevel() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 20))).state();

        List<SeriesStep> steps = run(fold, before, counts(40, 100, 110, 120, 110));

        assertThat(steps.stream().map(step -> step.assessment().levelAccepted()))
                .containsExactly(false, false, true, false);
        assertThat(steps.get(2).assessment().forecast().mean()).isCloseTo(20, withPercentage(5));
        assertThat(steps.get(3).assessment().forecast().mean()).isCloseTo(330.5 / 3, withPercentage(1e-9));
    }

    @Test
    void threeWindowsInARowBelowTheBoundAreTheNewLevelToo() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 100))).state();

        List<SeriesStep> steps = run(fold, before, counts(40, 10, 11, 9, 10));

        assertThat(steps.get(2).assessment().levelAccepted()).isTrue();
        assertThat(steps.get(3).assessment().forecast().mean()).isCloseTo(30.5 / 3, withPercentage(1e-9));
    }

    @Test
    void theAcceptedWindowsStayOutOfTheDispersion() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        FilterState calm = last(run(fold, fold.start(), steady(38, 20))).state().filter();
        SeriesState before = last(run(fold, fold.start(), steady(40, 20))).state();

        SeriesState accepted =
                last(run(fold, before, counts(40, 100, 110, 120))).state();
        SeriesState waiting = last(run(fold, accepted, counts(43, 110, 110))).state();
        SeriesState absorbing = last(run(fold, waiting, counts(45, 110))).state();

        assertThat(accepted.filter().dispersionErrors()).isLessThanOrEqualTo(calm.dispersionErrors());
        assertThat(waiting.filter().dispersionErrors())
                .isEqualTo(accepted.filter().dispersionErrors());
        assertThat(absorbing.filter().dispersionErrors())
                .isNotEqualTo(waiting.filter().dispersionErrors());
        assertThat(absorbing.filter().dispersionWeight())
                .isGreaterThan(waiting.filter().dispersionWeight());
    }

    @Test
    void twoWindowsBeyondTheBoundAreNoNewLevel() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 100))).state();

        assertThat(run(fold, before, counts(40, 300, 300, 100, 300, 300)))
                .noneMatch(step -> step.assessment().levelAccepted());
        assertThat(run(fold, before, counts(40, 300, 300, 10, 300, 300)))
                .noneMatch(step -> step.assessment().levelAccepted());
    }

    @Test
    void aMissingWindowDoesNotBreakARunNorIsTheRunAbsorbedMeanwhile() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 100))).state();
        List<Window> windows = List.of(
                Window.ofCount(40, 300),
                Window.missing(41),
                Window.missing(42),
                Window.missing(43),
                Window.ofCount(44, 310),
                Window.ofCount(45, 320));

        List<SeriesStep> steps = run(fold, before, windows);

        assertThat(steps.get(4).assessment().forecast().mean()).isCloseTo(100, withPercentage(2));
        assertThat(last(steps).assessment().levelAccepted()).isTrue();
        assertThat(fold.forecast(last(steps).state(), 1, 46).mean()).isCloseTo(930.5 / 3, withPercentage(1e-9));
    }

    @Test
    void aWindowOfARunThatIsStillOpenIsForgottenWhenItLeavesTheGuardBand() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 100))).state();
        Window gap = Window.missing(41);
        Window again = Window.ofCount(42, 310);

        SeriesState run = last(run(fold, before, List.of(Window.ofCount(40, 300), gap, again)))
                .state();
        SeriesState asIfMissing =
                last(run(fold, before, List.of(Window.missing(40), gap, again))).state();
        SeriesState waiting = last(run(fold, before, List.of(Window.ofCount(40, 300), gap, Window.missing(42))))
                .state();
        SeriesState allMissing = last(run(fold, before, List.of(Window.missing(40), gap, Window.missing(42))))
                .state();

        assertThat(run.filter()).isEqualTo(asIfMissing.filter());
        assertThat(waiting.filter()).isEqualTo(allMissing.filter());
    }

    @Test
    void aWindowOfARunThatWasBrokenIsAbsorbedLikeAnyOther() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 100))).state();

        FilterState broken =
                last(run(fold, before, counts(40, 300, 100, 100))).state().filter();
        FilterState calm =
                last(run(fold, before, counts(40, 100, 100, 100))).state().filter();

        assertThat(broken.coefficients()[0]).isGreaterThan(calm.coefficients()[0]);
        assertThat(broken.dispersionErrors()).isGreaterThan(calm.dispersionErrors() + 1);
    }

    @Test
    void aNewLevelKeepsTheWeekAndStartsWithEmptyHands() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < 140; day++) {
            windows.add(Window.ofRate(day, weekly(day, 200), 50));
        }
        SeriesState before = last(run(fold, fold.start(), windows)).state();

        List<SeriesStep> steps = run(
                fold,
                before,
                List.of(
                        Window.ofRate(140, weekly(140, 800), 50),
                        Window.ofRate(141, weekly(141, 800), 50),
                        Window.ofRate(142, weekly(142, 800), 50)));
        FilterState accepted = last(steps).state().filter();

        assertThat(last(steps).assessment().levelAccepted()).isTrue();
        assertThat(accepted.coefficients()[1])
                .isEqualTo(steps.get(1).state().filter().coefficients()[1]);
        assertThat(Math.exp(accepted.coefficients()[0])
                        / Math.exp(before.filter().coefficients()[0]))
                .isCloseTo(4, withPercentage(3));
        assertThat(accepted.covariance()[0]).isEqualTo(0.25 / 3);
        assertThat(new double[] {accepted.covariance()[1], accepted.covariance()[2]})
                .containsOnly(0);
        assertThat(new double[] {accepted.covariance()[3], accepted.covariance()[6]})
                .containsOnly(0);
        assertThat(accepted.covariance()[4]).isPositive();
        assertThat(accepted.waiting()).hasSize(10).containsOnly(0);
    }

    @Test
    void aGuardBandTooShortForARunIsRefused() {
        SeriesParameters tooShort =
                SeriesParameters.day().withFilter(FilterParameters.day().withGuard(1));

        assertThatThrownBy(() -> new SeriesFold(tooShort)).hasMessageContaining("guardWindows: 1");
    }

    @Test
    void theComparisonOfZerosRestsOnHalfACount() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);

        Assessment assessment = last(run(fold, fold.start(), steady(40, 0))).assessment();

        double dispersion = assessment.forecast().dispersion();
        assertThat(assessment.recent().shape()).isEqualTo(0.5);
        assertThat(assessment.recent().rate()).isCloseTo(17.5 + 3 / dispersion, withPercentage(1e-9));
    }

    @Test
    void theComparisonUsesTheDispersionKnownBeforeTheWindow() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        double[] counts = new double[40];
        for (int day = 0; day < 40; day++) {
            counts[day] = day % 2 == 0 ? 2 : 40;
        }

        SeriesStep step = last(run(fold, fold.start(), counts(0, counts)));

        double dispersion = step.assessment().forecast().dispersion();
        assertThat(dispersion).isNotEqualTo(step.state().filter().dispersion()).isGreaterThan(5);
        assertThat(step.assessment().recent().shape()).isCloseTo(0.5 + 82 / dispersion, withPercentage(1e-9));
    }

    @Test
    void aMissingWindowOnlyMakesTheForecastLessSure() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        SeriesState before = last(run(fold, fold.start(), steady(40, 20))).state();
        SeriesState after = last(run(fold, before, List.of(Window.missing(40), Window.missing(41), Window.missing(42))))
                .state();

        Forecast sure = fold.forecast(before, 1, 40);
        Forecast unsure = fold.forecast(after, 1, 43);

        assertThat(unsure.mean()).isCloseTo(sure.mean(), withPercentage(1));
        assertThat(unsure.logRateVariance()).isGreaterThan(sure.logRateVariance());
        assertThat(after.recent()).endsWith(20, 1, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void acceptanceFollowsTheTailsOfTheForecasts() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        SplittableRandom random = new SplittableRandom(2_015);
        int accepted = 0;
        for (int series = 0; series < 60; series++) {
            int run = 0;
            int side = 0;
            for (SeriesStep step : run(fold, fold.start(), unsteadySeries(random, 150))) {
                Assessment assessment = step.assessment();
                if (assessment.isAssessable()) {
                    int now = side(assessment);
                    run = now == 0 ? 0 : now == side ? run + 1 : 1;
                    side = now;
                    assertThat(assessment.levelAccepted()).isEqualTo(run == 3);
                    if (run == 3) {
                        accepted++;
                        run = 0;
                        side = 0;
                    }
                }
            }
        }
        assertThat(accepted).isGreaterThan(20);
    }

    private static int side(Assessment assessment) {
        if (assessment.upperTail() <= 0.005
                && assessment.window().count() > assessment.forecast().mean()) {
            return 1;
        }
        return assessment.lowerTail() <= 0.005 ? -1 : 0;
    }

    @Test
    void theNewestThreeWindowsAreComparedWithTheFourteenBefore() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            windows.add(Window.ofRate(day, day < 37 ? 10 : 16, 100 + day));
        }

        Assessment assessment = last(run(fold, fold.start(), windows)).assessment();

        double dispersion = assessment.forecast().dispersion();
        double referenceExposure = 14 * 100 + 14 * 29.5;
        double prior = 0.5 * (414 + referenceExposure) / 188;
        assertThat(assessment.recent().shape()).isCloseTo(0.5 + 48 / dispersion, withPercentage(1e-9));
        assertThat(assessment.recent().rate()).isCloseTo(prior + 414 / dispersion, withPercentage(1e-9));
        assertThat(assessment.reference().shape()).isCloseTo(0.5 + 140 / dispersion, withPercentage(1e-9));
        assertThat(assessment.reference().rate())
                .isCloseTo(prior + referenceExposure / dispersion, withPercentage(1e-9));
        assertThat(assessment.comparable()).isTrue();
    }

    @Test
    void aComparisonNeedsExposureInBothPeriods() {
        SeriesFold fold = new SeriesFold(LEVEL_ONLY);
        List<SeriesStep> start = run(fold, fold.start(), steady(4, 5));
        List<SeriesStep> gap = run(
                fold,
                start.get(3).state(),
                List.of(Window.missing(4), Window.missing(5), Window.missing(6), Window.ofCount(7, 2)));

        assertThat(start.stream().map(step -> step.assessment().comparable()))
                .containsExactly(false, false, false, true);
        assertThat(gap.stream().map(step -> step.assessment().comparable())).containsExactly(true, true, false, true);
    }

    @Test
    void theWeekIsLearnedAndTakenOutOfTheComparison() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < 140; day++) {
            windows.add(Window.ofRate(day, weekly(day, 200), 50));
        }

        List<SeriesStep> steps = run(fold, fold.start(), windows);

        for (SeriesStep step : steps.subList(120, 140)) {
            Assessment assessment = step.assessment();
            assertThat(assessment.forecast().mean())
                    .isCloseTo(assessment.window().count(), withPercentage(8));
            assertThat(assessment.change().quantile(0.5)).isBetween(0.93, 1.07);
        }
    }

    @Test
    void moreChecksAtTheSameHitRateMoveNoExpectedRate() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        List<Window> windows = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            windows.add(Window.ofRate(day, day < 60 ? 10 : 30, day < 60 ? 1_000 : 3_000));
        }

        for (SeriesStep step : run(fold, fold.start(), windows).subList(7, 90)) {
            Assessment assessment = step.assessment();
            assertThat(Math.exp(assessment.forecast().logRate())).isCloseTo(0.01, withPercentage(2));
            assertThat(assessment.change().quantile(0.5)).isCloseTo(1, withPercentage(2));
            assertThat(assessment.upperTail()).isGreaterThan(0.2);
        }
    }

    private static double weekly(int day, double mean) {
        return Math.round(mean * (1 + 0.4 * Math.cos(2 * Math.PI * day / 7)));
    }

    private static List<SeriesStep> run(SeriesFold fold, SeriesState from, List<Window> windows) {
        List<SeriesStep> steps = new ArrayList<>();
        SeriesState state = from;
        for (Window window : windows) {
            SeriesStep step = fold.step(state, window);
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private static SeriesStep last(List<SeriesStep> steps) {
        return steps.get(steps.size() - 1);
    }

    private static List<Window> steady(int windows, double count) {
        double[] counts = new double[windows];
        java.util.Arrays.fill(counts, count);
        return counts(0, counts);
    }

    private static List<Window> counts(long first, double... counts) {
        List<Window> windows = new ArrayList<>();
        for (double count : counts) {
            windows.add(Window.ofCount(first + windows.size(), count));
        }
        return windows;
    }

    /** Calm with gaps, an unexposed window now and then, and lasting jumps up and down. */
    private static List<Window> unsteadySeries(SplittableRandom random, int windows) {
        List<Window> series = new ArrayList<>();
        double rate = 0.02;
        for (int day = 0; day < windows; day++) {
            if (random.nextInt(25) == 0) {
                rate = StrictMath.exp(random.nextDouble(-8, -1));
            }
            double exposure = 200 + random.nextInt(400);
            int kind = random.nextInt(12);
            double noise = 0.7 + 0.6 * random.nextDouble();
            series.add(
                    kind == 0
                            ? Window.missing(day)
                            : Window.ofRate(
                                    day,
                                    Math.floor(rate * exposure * noise + random.nextDouble()),
                                    kind == 1 ? 0 : exposure));
        }
        return series;
    }
}
