package eu.limen.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.Window;
import eu.limen.flow.FlowWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies sorted by side and by change of measures is what the weeks say, whatever is corrected or forgotten. */
class FlowWeeksTest {

    private static final FlowWeek FIRST = Weeks.week("HR-SI", 1, 7);
    private static final FlowWeek CORRECTED = Weeks.week("HR-SI", 1, 9, 0.5, Weeks.closes(2), false);

    @Test
    void aCorrectedWeekReplacesTheOldOneOfItsSide() {
        FlowWeeks weeks = new FlowWeeks(List.of(FIRST, CORRECTED));

        assertThat(observed(weeks, 1)).containsExactly(9.0);
    }

    @Test
    void anOlderStatementChangesNothing() {
        FlowWeeks weeks = new FlowWeeks(List.of(CORRECTED, FIRST));

        assertThat(observed(weeks, 1)).containsExactly(9.0);
        assertThat(weeks.all()).containsExactly(CORRECTED);
    }

    @Test
    void aSideThatACorrectionNoLongerHasIsForgotten() {
        FlowWeeks weeks = new FlowWeeks(List.of(FIRST, Weeks.withoutSides("HR-SI", 1, Weeks.closes(2))));

        assertThat(observed(weeks, 1)).isEmpty();
    }

    @Test
    void aChangeOfMeasuresLastsAsLongAsTheLastStatementSaysIt() {
        FlowWeek changed = Weeks.week("HR-SI", 1, 7, 0.5, Weeks.closes(1), true);
        FlowWeeks weeks = new FlowWeeks(List.of(changed));
        assertThat(weeks.changedBetween(Weeks.monday(1), Weeks.monday(1))).containsExactly("HR-SI");
        assertThat(weeks.changedBetween(Weeks.monday(2), Weeks.monday(3))).isEmpty();

        weeks.add(CORRECTED);

        assertThat(weeks.changedBetween(Weeks.monday(1), Weeks.monday(1))).isEmpty();
    }

    @Test
    void whatIsForgottenIsForgottenBySideAndByChangeToo() {
        FlowWeek changed = Weeks.week("AT-HU", 1, 7, 0.5, Weeks.closes(1), true);
        FlowWeeks weeks = new FlowWeeks(List.of(FIRST, changed, Weeks.week("HR-SI", 2, 3), Weeks.week("HR-SI", 3, 4)));

        weeks.keepLast(2);

        assertThat(weeks.mondaysBetween(Weeks.monday(0), Weeks.monday(9)))
                .containsExactly(Weeks.monday(2), Weeks.monday(3));
        assertThat(weeks.sides()).extracting(SideSeries::section).containsExactly("HR-SI");
        assertThat(observed(weeks, 1)).isEmpty();
        assertThat(observed(weeks, 2)).containsExactly(3.0);
        assertThat(weeks.changedBetween(Weeks.monday(0), Weeks.monday(9))).isEmpty();
    }

    /** Of every side of which the week is known. */
    private static List<Double> observed(FlowWeeks weeks, int number) {
        long monday = Weeks.monday(number);
        return weeks.sides().stream()
                .filter(side -> side.isKnownIn(monday, monday + 1))
                .map(side -> side.windows(List.of(monday)).get(0))
                .map(Window::count)
                .toList();
    }
}
