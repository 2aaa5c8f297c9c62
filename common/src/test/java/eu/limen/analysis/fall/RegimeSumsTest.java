package eu.limen.analysis.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegimeSumsTest {

    private static final int ENOUGH = 20;

    @Test
    void theyGiveTheReferencesRatioAndVariance() {
        Map<String, RegimeSums> cases = new TreeMap<>();
        Map<String, Row> expected = new TreeMap<>();
        for (Row row : Referee.named("mantel_haenszel").rows()) {
            cases.merge(row.text("case"), RegimeSums.NONE.plus(week(row)), RegimeSums::plus);
            expected.put(row.text("case"), row);
        }

        assertThat(cases).isNotEmpty();
        expected.forEach((name, row) -> {
            Efficiency efficiency = cases.getOrDefault(name, RegimeSums.NONE).efficiency(1);
            assertClose(efficiency.factor(), row.number("mhRR"));
            assertClose(efficiency.logVariance(), row.number("varLogRR"));
        });
    }

    @Test
    void twoHalvesAddUpToTheWhole() {
        SideWeek first = new SideWeek(true, 12, 1_000, 9, 400);
        SideWeek second = new SideWeek(true, 7, 800, 3, 900);

        RegimeSums halves = RegimeSums.NONE.plus(first).plus(RegimeSums.NONE.plus(second));

        assertThat(halves).isEqualTo(RegimeSums.NONE.plus(first).plus(second));
    }

    @Test
    void weeksOfOneRegimeCompareNothing() {
        RegimeSums sums = RegimeSums.NONE
                .plus(SideWeek.ofControl(40, 1_000))
                .plus(SideWeek.ofPolice(40, 1_000))
                .plus(SideWeek.MISSING);

        assertThat(sums).isEqualTo(RegimeSums.NONE);
    }

    @Test
    void withFewEventsTheFactorIsUnknown() {
        RegimeSums nineteen = RegimeSums.NONE.plus(new SideWeek(true, 10, 1_000, 9, 1_000));
        RegimeSums twenty = nineteen.plus(new SideWeek(true, 1, 1_000, 0, 1_000));

        assertThat(nineteen.efficiency(ENOUGH)).isEqualTo(Efficiency.UNKNOWN);
        assertThat(twenty.efficiency(ENOUGH).known()).isTrue();
    }

    @Test
    void withFindingsOfOneRegimeOnlyTheFactorIsUnknown() {
        RegimeSums sums = RegimeSums.NONE.plus(new SideWeek(true, 40, 1_000, 0, 10));

        assertThat(sums.efficiency(ENOUGH)).isEqualTo(Efficiency.UNKNOWN);
    }

    private static SideWeek week(Row row) {
        return new SideWeek(true, row.number("y0"), row.number("E0"), row.number("y1"), row.number("E1"));
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-9 * expected));
    }
}
