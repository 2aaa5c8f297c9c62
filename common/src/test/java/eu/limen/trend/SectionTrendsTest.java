package eu.limen.trend;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.AlarmParameters;
import eu.limen.analysis.WeekParameters;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.Basis;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import eu.limen.rules.TimeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SectionTrendsTest {

    private static final Section AT_DE =
            Section.of("AT-DE", LocalDate.of(1995, 3, 26).toEpochDay(), null);
    private static final TrendRules RULES =
            new TrendRules(new TimeRules(12, 12, 56, 7), WeekParameters.standard(), AlarmParameters.standard());
    private static final long MONDAY_0 = LocalDate.of(2024, 1, 1).toEpochDay();
    private static final String TO_DE = "AT>DE";
    private static final int WEEKS = 70;

    private final SectionTrends trends = new SectionTrends(AT_DE, RULES);
    private final TrendBook book = new TrendBook();
    private final Map<Long, SectionTrend> said = new TreeMap<>();
    private int told;

    private static long monday(int week) {
        return MONDAY_0 + 7L * week;
    }

    private static long close(int week) {
        return RULES.time().weekClosesMillis(monday(week));
    }

    private static WeekSide side(String state, int week, long checks, long detections) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.POLICE_CHECK), checks)
                .add(Quantity.detections(Regime.POLICE_CHECK), detections)
                .build();
        return new WeekSide(state, TO_DE, sums, 7, 7, 7, 7, monday(week) + 6);
    }

    private static SectionWeek week(int week, long tick, WeekSide... sides) {
        return new SectionWeek("AT-DE", monday(week), tick, List.of(sides));
    }

    /** Two sides that find the same share of those they check, with a little scatter. */
    private static SectionWeek steady(int week, long tick) {
        return week(week, tick, side("AT", week, 2000, 8 + week % 3), side("DE", week, 5000, 24 + week % 5));
    }

    private void at(long tick, SectionWeek... weeks) {
        for (SectionWeek week : weeks) {
            SectionTrends.take(book, TrendInput.of(week));
        }
        trends.compute(book, tick, trend -> {
            said.put(trend.mondayDay(), trend);
            told++;
        });
    }

    private SectionTrend said(int week) {
        return Objects.requireNonNull(said.get(monday(week)));
    }

    private FlowTrend movements(int week) {
        return Objects.requireNonNull(said(week).flow(Threat.UNAUTHORISED_MOVEMENT, TO_DE));
    }

    private void steadyWeeks(int from, int to) {
        for (int week = from; week <= to; week++) {
            at(close(week), steady(week, close(week)));
        }
    }

    @Test
    void everyClosedWeekIsJudgedOnceByBothSidesTogether() {
        steadyWeeks(0, WEEKS);

        FlowTrend flow = movements(WEEKS);
        assertThat(told).isEqualTo(WEEKS + 1);
        assertThat(flow.basis()).isEqualTo(Basis.RATE);
        assertThat(flow.sides()).extracting("state").containsExactly("AT", "DE");
        assertThat(flow.observed()).isEqualTo(8 + WEEKS % 3 + 24 + WEEKS % 5);
        assertThat(flow.expected()).isBetween(30.0, 40.0);
        assertThat(flow.expected())
                .isEqualTo(flow.sides().get(0).expected() + flow.sides().get(1).expected());
        assertThat(flow.alarm()).isFalse();
        assertThat(said(WEEKS).flows()).hasSize(8);
    }

    @Test
    void threeTimesTheChecksWithThreeTimesTheFindingsIsNoAlarm() {
        steadyWeeks(0, WEEKS);
        int next = WEEKS + 1;

        at(close(next), week(next, close(next), side("AT", next, 6000, 27), side("DE", next, 15000, 78)));

        assertThat(movements(next).pValue()).isGreaterThan(0.2);
        assertThat(movements(next).alarm()).isFalse();
    }

    @Test
    void theSameChecksWithThreeTimesTheFindingsIsAnAlarm() {
        steadyWeeks(0, WEEKS);
        int next = WEEKS + 1;

        at(close(next), week(next, close(next), side("AT", next, 2000, 27), side("DE", next, 5000, 78)));

        assertThat(movements(next).sudden()).isTrue();
        assertThat(movements(next).alarm()).isTrue();
    }

    @Test
    void aSideThatIsMissingIsLeftOutAndNotReadAsZero() {
        steadyWeeks(0, WEEKS);
        int next = WEEKS + 1;
        WeekSide silent = new WeekSide("DE", TO_DE, Sums.NONE, 0, 7, 0, 7, monday(WEEKS) + 6);

        at(close(next), week(next, close(next), side("AT", next, 2000, 9), silent));

        FlowTrend flow = movements(next);
        assertThat(flow.observed()).isEqualTo(9);
        assertThat(flow.expected()).isEqualTo(flow.sides().get(0).expected());
        assertThat(flow.sides().get(1).judged()).isFalse();
    }

    @Test
    void movementReportsWithoutChecksAreCountedBySlots() {
        for (int week = 0; week <= 8; week++) {
            Sums sums = new Sums.Builder()
                    .add(Quantity.detections(Regime.POLICE_CHECK), 20)
                    .build();
            WeekSide side = new WeekSide("DE", TO_DE, sums, 0, 0, 7, 7, monday(week) + 6);
            at(close(week), week(week, close(week), side));
        }

        FlowTrend flow = movements(8);
        assertThat(flow.basis()).isEqualTo(Basis.COUNT);
        assertThat(flow.sides().get(0).exposure()).isEqualTo(7);
        assertThat(said(8).flows()).hasSize(1);
    }

    private static WeekSide controlled(String state, int week, long checks, long detections) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.BORDER_CONTROL), checks)
                .add(Quantity.detections(Regime.BORDER_CONTROL), detections)
                .build();
        return new WeekSide(state, TO_DE, sums, 7, 7, 7, 7, monday(week) + 6);
    }

    @Test
    void aControlThatBeginsOrEndsRaisesNoAlarmInThatWeek() {
        int begins = WEEKS + 1;
        steadyWeeks(0, WEEKS);
        SectionTrendsTest without = new SectionTrendsTest();
        without.steadyWeeks(0, WEEKS);

        for (int week = begins; week <= begins + 2; week++) {
            at(close(week), week(week, close(week), side("AT", week, 2000, 27), controlled("DE", week, 5000, 78)));
            without.at(close(week), week(week, close(week), side("AT", week, 2000, 27), side("DE", week, 5000, 78)));
        }
        at(close(begins + 3), steady(begins + 3, close(begins + 3)));

        assertThat(movements(begins).intervention()).isTrue();
        assertThat(movements(begins).alarm()).isFalse();
        assertThat(without.movements(begins).alarm()).isTrue();
        assertThat(movements(begins + 1).intervention()).isFalse();
        assertThat(movements(begins + 3).intervention()).isTrue();
    }

    @Test
    void whenAMeasureIsAnnouncedOrRevisedChangesNoExpectation() {
        SectionTrendsTest revisedLate = new SectionTrendsTest();
        Fact control = Controls.of("DE", "AT-DE", monday(WEEKS - 20), monday(WEEKS + 20), close(WEEKS - 30));

        SectionTrends.take(book, TrendInput.of("AT-DE", close(0), new FactChange("DE-2025-001", control)));
        steadyWeeks(0, WEEKS);
        revisedLate.steadyWeeks(0, WEEKS - 1);
        SectionTrends.take(
                revisedLate.book, TrendInput.of("AT-DE", close(WEEKS), new FactChange("DE-2025-001", control)));
        revisedLate.steadyWeeks(WEEKS, WEEKS);

        assertThat(flowsOf(this)).isEqualTo(flowsOf(revisedLate));
        assertThat(said(WEEKS - 20).measuresChanged()).isTrue();
    }

    @Test
    void aCorrectedWeekIsJudgedAgainWithTheWeeksAfterItAsIfItHadComeInTime() {
        SectionTrendsTest inTime = new SectionTrendsTest();
        int corrected = WEEKS - 5;
        WeekSide[] right = {side("AT", corrected, 2000, 9), side("DE", corrected, 5000, 40)};

        steadyWeeks(0, WEEKS);
        at(close(WEEKS) + 3_600_000, week(corrected, close(WEEKS) + 3_600_000, right));
        for (int week = 0; week <= WEEKS; week++) {
            inTime.at(close(week), week == corrected ? week(week, close(week), right) : steady(week, close(week)));
        }

        assertThat(told).isEqualTo(WEEKS + 1 + 6);
        assertThat(flowsOf(this)).isEqualTo(flowsOf(inTime));
        assertThat(said(WEEKS).tick()).isEqualTo(close(WEEKS) + 3_600_000);
    }

    @Test
    void whatIsLastSaidDoesNotDependOnTheOrderOfArrival() {
        SectionTrendsTest inTime = new SectionTrendsTest();
        inTime.steadyWeeks(0, WEEKS);
        List<Integer> late = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(late, new Random(20231123));

        steadyWeeks(0, WEEKS - 7);
        for (int offset : late) {
            int week = WEEKS - 6 + offset;
            at(close(WEEKS), steady(week, close(WEEKS)));
        }

        assertThat(flowsOf(this)).isEqualTo(flowsOf(inTime));
    }

    @Test
    void aWeekThatOnlyRepeatsWhatWasSaidIsNotSaidAgain() {
        steadyWeeks(0, 10);

        at(close(10) + 3_600_000, steady(9, close(10) + 3_600_000));

        assertThat(told).isEqualTo(11);
    }

    @Test
    void oldWeeksAreForgotten() {
        steadyWeeks(0, WEEKS);

        assertThat(book.weeks).hasSizeLessThan(16);
        assertThat(book.issued).hasSizeLessThan(16);
        assertThat(book.base.throughMondayDay()).isEqualTo(monday(WEEKS - 10));
    }

    private static Map<Long, List<FlowTrend>> flowsOf(SectionTrendsTest story) {
        Map<Long, List<FlowTrend>> flows = new TreeMap<>();
        story.said.forEach((monday, trend) -> flows.put(monday, trend.flows()));
        return flows;
    }
}
