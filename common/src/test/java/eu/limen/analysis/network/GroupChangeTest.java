package eu.limen.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.LogChange;
import eu.limen.analysis.RateRatio;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupChangeTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void theChangeOfOneSeriesIsTheExactRateRatio() {
        GroupChange change = GroupChange.of(List.of(new BeforeAfter(78, 26_000, 12, 4_000)));

        LogChange expected = LogChange.of(new RateRatio(new GammaRate(6.25, 2_000), new GammaRate(39.25, 13_000)));
        assertThat(change.logChange(2).mean()).isCloseTo(expected.mean(), within(ROUNDING));
        assertThat(change.logChange(2).variance()).isCloseTo(expected.variance(), within(ROUNDING));
    }

    @Test
    void whereAllChecksChangeAlikeItIsPooling() {
        GroupChange change =
                GroupChange.of(List.of(new BeforeAfter(78, 26_000, 12, 8_000), new BeforeAfter(400, 2_600, 150, 800)));
        GroupChange pooled = GroupChange.of(List.of(new BeforeAfter(478, 28_600, 162, 8_800)));

        assertThat(change.logChange(1).mean()).isCloseTo(pooled.logChange(1).mean(), within(ROUNDING));
        assertThat(change.logChange(1).variance()).isCloseTo(pooled.logChange(1).variance(), within(ROUNDING));
    }

    /** Pooled counts and exposures would tell of a fall to less than half (Simpson's paradox; methods 3). */
    @Test
    void checksMovedToASideThatFindsLittleAreNoChange() {
        BeforeAfter findsMuch = new BeforeAfter(900, 10_000, 225, 2_500);
        BeforeAfter findsLittle = new BeforeAfter(100, 10_000, 400, 40_000);

        GroupChange change = GroupChange.of(List.of(findsMuch, findsLittle));

        assertThat(StrictMath.exp(change.logChange(1).mean())).isCloseTo(1, within(0.01));
        assertThat(625 / 42_500.0 / (1_000 / 20_000.0)).isLessThan(0.3);
    }

    @Test
    void aCommonFactorIsFoundHoweverTheChecksMove() {
        BeforeAfter findsMuch = new BeforeAfter(90_000, 10_000, 45_000, 2_500);
        BeforeAfter findsLittle = new BeforeAfter(10_000, 10_000, 80_000, 40_000);

        GroupChange change = GroupChange.of(List.of(findsMuch, findsLittle));

        assertThat(StrictMath.exp(change.logChange(1).mean())).isCloseTo(2, within(0.001));
    }

    @Test
    void whereChecksMoveItIsLessSureThanTheSumsWouldBe() {
        LogChange moved = GroupChange.of(
                        List.of(new BeforeAfter(100, 10_000, 10, 1_000), new BeforeAfter(10, 1_000, 100, 10_000)))
                .logChange(1);
        LogChange still = GroupChange.of(List.of(new BeforeAfter(110, 11_000, 110, 11_000)))
                .logChange(1);

        assertThat(moved.mean()).isCloseTo(0, within(ROUNDING));
        assertThat(moved.variance()).isGreaterThan(2.5 * still.variance());
    }

    @Test
    void checksCountedInAnotherUnitChangeNothing() {
        BeforeAfter one = new BeforeAfter(40, 500, 70, 300);
        BeforeAfter other = new BeforeAfter(9, 80, 2, 90);
        BeforeAfter otherInHundreds = new BeforeAfter(9, 0.8, 2, 0.9);

        LogChange change = GroupChange.of(List.of(one, other)).logChange(1.5);
        LogChange same = GroupChange.of(List.of(one, otherInHundreds)).logChange(1.5);

        assertThat(same.mean()).isCloseTo(change.mean(), within(ROUNDING));
        assertThat(same.variance()).isCloseTo(change.variance(), within(ROUNDING));
    }

    @Test
    void seriesWithoutAnyFindingDoNotBreakIt() {
        GroupChange nothing =
                GroupChange.of(List.of(new BeforeAfter(0, 1_000, 0, 1_000), new BeforeAfter(0, 10, 0, 90)));
        GroupChange gone = GroupChange.of(List.of(new BeforeAfter(50, 1_000, 0, 1_000), new BeforeAfter(0, 10, 0, 90)));

        assertThat(nothing.logChange(1).mean()).isFinite();
        assertThat(nothing.logChange(1).variance()).isGreaterThan(4);
        assertThat(gone.logChange(1).mean()).isLessThan(-3);
    }
}
