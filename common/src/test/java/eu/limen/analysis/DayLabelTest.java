package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.maths.CountDistribution;
import eu.limen.model.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLabelTest {

    private static final LabelParameters CONTRACT = LabelParameters.CONTRACT;
    private static final GammaRate PER_CHECK = new GammaRate(100, 10_000);
    private static final GammaRate DOUBLE = new GammaRate(200, 10_000);
    private static final GammaRate HALF = new GammaRate(50, 10_000);

    @Test
    void underSevenReportedDaysNothingIsAssessed() {
        assertThat(label(day(7, Window.ofCount(0, 900), PER_CHECK))).isEqualTo(Label.HIGH);
        assertThat(label(day(6, Window.ofCount(0, 900), PER_CHECK))).isEqualTo(Label.NOT_ASSESSED);
        assertThat(label(day(6, Window.missing(0), PER_CHECK))).isEqualTo(Label.NOT_ASSESSED);
    }

    @Test
    void aDayWithoutAnyReportIsSilent() {
        assertThat(label(day(7, Window.missing(0), DOUBLE))).isEqualTo(Label.SILENT);
    }

    @Test
    void aDayReportedWithoutAnyCheckIsNotAssessed() {
        assertThat(label(day(30, Window.ofRate(0, 3, 0), DOUBLE))).isEqualTo(Label.NOT_ASSESSED);
    }

    @Test
    void theBoundOfHighIsTheContracts() {
        CountDistribution expected = new CountDistribution(20, 30);
        long bound = expected.upperBound(0.005);

        assertThat(label(day(30, Window.ofCount(0, bound + 1), DOUBLE))).isEqualTo(Label.HIGH);
        assertThat(label(day(30, Window.ofCount(0, bound), PER_CHECK))).isEqualTo(Label.QUIET);
    }

    @Test
    void aChangeOfRateIsRisingOrFallingOnceItIsSure() {
        assertThat(label(day(30, Window.ofCount(0, 20), DOUBLE))).isEqualTo(Label.RISING);
        assertThat(label(day(30, Window.ofCount(0, 20), HALF))).isEqualTo(Label.FALLING);
        assertThat(label(day(30, Window.ofCount(0, 20), new GammaRate(4, 200)))).isEqualTo(Label.QUIET);
    }

    @Test
    void everyBoundBelongsToItsLabel() {
        DayEvidence rising = new DayEvidence(7, true, true, 20, 20, 30, 0.95, 0);
        DayEvidence falling = new DayEvidence(7, true, true, 20, 20, 30, 0, 0.95);
        DayEvidence high = new DayEvidence(7, true, true, 40, 20, 30, 0, 0);
        DayEvidence low = new DayEvidence(7, true, true, 10, 20, 30, 0, 0);

        assertThat(label(rising)).isEqualTo(Label.RISING);
        assertThat(label(falling)).isEqualTo(Label.FALLING);
        assertThat(DayLabel.of(high, withAlpha(high.upperTail()))).isEqualTo(Label.HIGH);
        assertThat(DayLabel.of(high, withAlpha(Math.nextDown(high.upperTail()))))
                .isEqualTo(Label.QUIET);
        assertThat(DayLabel.isFallen(low, withAlpha(low.lowerTail()))).isTrue();
        assertThat(DayLabel.isFallen(low, withAlpha(Math.nextDown(low.lowerTail()))))
                .isFalse();
    }

    private static LabelParameters withAlpha(double alpha) {
        return new LabelParameters(7, alpha, 1.2, 0.8, 0.95, 0.5, alpha);
    }

    @Test
    void aChangeWithoutExposureInBothPeriodsIsNone() {
        Assessment incomparable = assessment(30, false, Window.ofCount(0, 20), DOUBLE, false);

        assertThat(label(DayEvidence.of(List.of(incomparable), CONTRACT))).isEqualTo(Label.QUIET);
    }

    @Test
    void aDayHasFallenWhenItIsHalfOfTheExpectedAndImprobablyLow() {
        assertThat(DayLabel.isFallen(day(30, Window.ofCount(0, 6), PER_CHECK), CONTRACT))
                .isTrue();
        assertThat(DayLabel.isFallen(day(30, Window.ofCount(0, 10), PER_CHECK), CONTRACT))
                .isFalse();
        assertThat(DayLabel.isFallen(day(30, Window.missing(0), PER_CHECK), CONTRACT))
                .isFalse();
        assertThat(DayLabel.isFallen(day(3, Window.ofCount(0, 0), PER_CHECK), CONTRACT))
                .isFalse();
    }

    @Test
    void improbablyLowButAboveHalfIsNotFallen() {
        Forecast sure = new Forecast(1, Math.log(10_000), 0, 10_000, 10_000, 1);
        Assessment low = new Assessment(Window.ofCount(0, 9_000), sure, 30, false, PER_CHECK, PER_CHECK, true, false);

        DayEvidence day = DayEvidence.of(List.of(low), CONTRACT);

        assertThat(day.lowerTail()).isLessThan(1e-10);
        assertThat(DayLabel.isFallen(day, CONTRACT)).isFalse();
    }

    @Test
    void expectationsAndVariancesOfTwoSidesAddUp() {
        Assessment left = assessment(30, false, Window.ofRate(0, 25, 500), PER_CHECK, true);
        Assessment right = assessment(12, false, Window.ofRate(0, 31, 9_000), PER_CHECK, true);

        DayEvidence both = DayEvidence.of(List.of(left, right), CONTRACT);

        assertThat(both.observed()).isEqualTo(56);
        assertThat(both.expected()).isEqualTo(40);
        assertThat(both.variance()).isEqualTo(60);
        assertThat(both.reportedDays()).isEqualTo(30);
        assertThat(both.upperTail()).isEqualTo(new CountDistribution(40, 60).upperTail(56));
        assertThat(both.lowerTail()).isEqualTo(new CountDistribution(40, 60).lowerTail(56));
    }

    @Test
    void theOrderOfTheSidesDoesNotMatter() {
        Assessment left = assessment(30, false, Window.ofRate(0, 25, 500), DOUBLE, true);
        Assessment right = assessment(12, false, Window.ofRate(0, 31, 9_000), HALF, true);

        assertThat(DayEvidence.of(List.of(left, right), CONTRACT))
                .isEqualTo(DayEvidence.of(List.of(right, left), CONTRACT));
    }

    @Test
    void aSilentSideIsLeftOutOfTheSums() {
        Assessment left = assessment(30, false, Window.ofRate(0, 25, 500), PER_CHECK, true);
        Assessment silent = assessment(40, false, Window.missing(0), PER_CHECK, true);

        DayEvidence day = DayEvidence.of(List.of(left, silent), CONTRACT);

        assertThat(day.observed()).isEqualTo(25);
        assertThat(day.expected()).isEqualTo(20);
        assertThat(day.reported()).isTrue();
        assertThat(day.judged()).isTrue();
        assertThat(day.reportedDays()).isEqualTo(40);
    }

    @Test
    void aLearningSideTakesPartOnlyWhileNoOtherIsPastLearning() {
        Assessment learning = assessment(4, true, Window.ofRate(0, 300, 500), DOUBLE, true);
        Assessment learned = assessment(30, false, Window.ofRate(0, 25, 500), PER_CHECK, true);

        DayEvidence alone = DayEvidence.of(List.of(learning), CONTRACT);
        DayEvidence together = DayEvidence.of(List.of(learning, learned), CONTRACT);

        assertThat(alone.observed()).isEqualTo(300);
        assertThat(alone.judged()).isFalse();
        assertThat(alone.probabilityRising()).isZero();
        assertThat(together.observed()).isEqualTo(25);
        assertThat(together.probabilityRising()).isLessThan(0.5);
        assertThat(label(together)).isEqualTo(Label.QUIET);
    }

    @Test
    void beforeTheFirstForecastNothingIsExpected() {
        Assessment first = new SeriesFold(SeriesParameters.day())
                .step(new SeriesFold(SeriesParameters.day()).start(), Window.ofCount(0, 5))
                .assessment();

        DayEvidence day = DayEvidence.of(List.of(first), CONTRACT);

        assertThat(day.expected()).isNaN();
        assertThat(day.variance()).isNaN();
        assertThat(day.observed()).isZero();
        assertThat(day.upperTail()).isEqualTo(1);
        assertThat(day.lowerTail()).isEqualTo(1);
    }

    @Test
    void changesOfTwoSidesAreCombinedAndNotTheirRates() {
        Assessment left = assessment(30, false, Window.ofRate(0, 20, 500), DOUBLE, true);
        Assessment right = assessment(30, false, Window.ofRate(0, 20, 9_000), HALF, true);
        RateRatio leftChange = new RateRatio(DOUBLE, PER_CHECK);
        RateRatio rightChange = new RateRatio(HALF, PER_CHECK);

        DayEvidence one = DayEvidence.of(List.of(left), CONTRACT);
        DayEvidence both = DayEvidence.of(List.of(left, right), CONTRACT);

        LogChange joint = LogChange.joint(LogChange.of(leftChange), LogChange.of(rightChange));
        assertThat(one.probabilityRising()).isEqualTo(leftChange.probabilityAbove(1.2));
        assertThat(one.probabilityFalling()).isEqualTo(leftChange.probabilityBelow(0.8));
        assertThat(both.probabilityRising()).isCloseTo(joint.probabilityAbove(1.2), within(1e-12));
        assertThat(both.probabilityFalling()).isCloseTo(joint.probabilityBelow(0.8), within(1e-12));
        assertThat(label(both)).isEqualTo(Label.QUIET);
    }

    /** More checks on one side, at unchanged rates on both, would look like a change if the sides were pooled. */
    @Test
    void moreChecksOnOneSideAreNoChangeOfBoth() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        SeriesState efficient = fold.start();
        SeriesState plain = fold.start();
        for (int day = 0; day < 60; day++) {
            double checks = day < 57 ? 1_000 : 8_000;
            SeriesStep left = fold.step(efficient, Window.ofRate(day, 90, 1_000));
            SeriesStep right = fold.step(plain, Window.ofRate(day, checks / 100, checks));
            efficient = left.state();
            plain = right.state();

            DayEvidence both = DayEvidence.of(List.of(left.assessment(), right.assessment()), CONTRACT);

            assertThat(label(both)).isIn(Label.QUIET, Label.NOT_ASSESSED);
        }
    }

    private static Label label(DayEvidence day) {
        return DayLabel.of(day, CONTRACT);
    }

    private static DayEvidence day(int reportedDays, Window window, GammaRate recent) {
        return DayEvidence.of(List.of(assessment(reportedDays, reportedDays < 5, window, recent, true)), CONTRACT);
    }

    private static Assessment assessment(
            int reportedDays, boolean learning, Window window, GammaRate recent, boolean comparable) {
        Forecast forecast = new Forecast(1, Math.log(20), 0.01, 20, 30, 1.3);
        return new Assessment(window, forecast, reportedDays, learning, recent, PER_CHECK, comparable, false);
    }
}
