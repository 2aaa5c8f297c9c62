package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.Tick;
import eu.limen.flow.WeekSide;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Indicator;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.Regime;
import eu.limen.model.ReportId;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionAssessmentsTest {

    private static final Section AT_DE = Section.of("AT-DE", Story.MONDAY_0 - 10_000, null);

    private final SectionAssessments assessments = new SectionAssessments(AT_DE, Story.RULES);
    private final AssessmentBook book = new AssessmentBook();
    private final List<Indicator> said = new ArrayList<>();
    private long next = Long.MAX_VALUE;

    private static long close(int week) {
        return Story.RULES.time().weekClosesMillis(Story.monday(week));
    }

    private static AssessmentInput week(int week, long tick, long detections) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.POLICE_CHECK), 7000)
                .add(Quantity.detections(Regime.POLICE_CHECK), detections)
                .build();
        WeekSide side = new WeekSide("DE", "AT>DE", sums, 7, 7, 7, 7, Story.monday(week) + 6);
        SectionWeek closed = new SectionWeek("AT-DE", Story.monday(week), tick, List.of(side));
        return AssessmentInput.of(new SectionTrend(closed, List.of(), false, List.of()));
    }

    private static AssessmentInput control(int revision, long reportedAt, int fromWeek, int toWeek) {
        Header header =
                new Header(Kind.MEASURE, new ReportId(1, 1), revision, false, "DE-BMI", "DE", reportedAt, 1, revision);
        MeasureReport measure = MeasureBuilder.control(header, "DE-2024-001", "DE-L1")
                .on(List.of("AT-DE"), List.of(BorderType.LAND))
                .days(Story.monday(fromWeek), Story.monday(toWeek) + 6)
                .procedure(Procedure.FORESEEABLE)
                .because(List.of(), List.of(Threat.UNAUTHORISED_MOVEMENT))
                .build();
        FactChange change = new FactChange("DE-2024-001", new Fact(measure, null, null));
        return AssessmentInput.of("AT-DE", Tick.atOrAfter(reportedAt), change);
    }

    private void at(long tick, AssessmentInput... inputs) {
        while (next < tick) {
            next = assessments.compute(book, next, said::add);
        }
        for (AssessmentInput input : inputs) {
            SectionAssessments.take(book, input);
        }
        next = assessments.compute(book, tick, said::add);
    }

    private void weeks(int from, int to) {
        for (int week = from; week <= to; week++) {
            at(close(week), week(week, close(week), 140 + week % 5));
        }
    }

    private List<String> weeksSaid() {
        return said.stream().map(Indicator::week).toList();
    }

    @Test
    void aWeekIsAssessedAtItsCloseAndOnce() {
        weeks(0, 4);

        assertThat(weeksSaid()).containsExactly("2024-W01", "2024-W02", "2024-W03", "2024-W04", "2024-W05");
        assertThat(said).allMatch(indicator -> indicator.revision() == 0);
        assertThat(said.get(3).knownAtMillis()).isEqualTo(close(3));
        assertThat(said.get(3).id()).isEqualTo("I|AT-DE|2024-W04");
        assertThat(next).isEqualTo(close(5));
    }

    @Test
    void nothingIsSaidOfASectionOfWhichNothingIsKnown() {
        at(close(3));

        assertThat(said).isEmpty();
        assertThat(next).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aLateCorrectionOfHowWasCheckedGivesTheAnswersThatItWouldHaveGivenInTime() {
        SectionAssessmentsTest inTime = new SectionAssessmentsTest();
        inTime.at(close(0), control(0, close(0) - 1, 2, 30));
        at(close(0), control(0, close(0) - 1, 2, 30));
        for (int week = 0; week <= 9; week++) {
            inTime.at(close(week), controlled(week, close(week), 6000));
            at(close(week), controlled(week, close(week), 0));
        }
        long late = close(9) + 30 * Tick.HOUR_MILLIS;
        at(
                late,
                IntStream.rangeClosed(2, 9)
                        .mapToObj(week -> controlled(week, late, 6000))
                        .toArray(AssessmentInput[]::new));

        assertThat(lastMobileShare()).isEqualTo(inTime.lastMobileShare()).startsWith("FOR 85.7 %");
        assertThat(said.get(said.size() - 1).revision()).isEqualTo(1);
    }

    /** A week of control in which so many of the persons checked were checked by mobile units. */
    private static AssessmentInput controlled(int week, long tick, long mobile) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.BORDER_CONTROL), 7000)
                .add(Quantity.PERSONS_CHECKED_MOBILE, mobile)
                .build();
        WeekSide side = new WeekSide("DE", "AT>DE", sums, 7, 7, 7, 7, Story.monday(week) + 6);
        SectionWeek closed = new SectionWeek("AT-DE", Story.monday(week), tick, List.of(side));
        return AssessmentInput.of(new SectionTrend(closed, List.of(), false, List.of()));
    }

    private String lastMobileShare() {
        return said.get(said.size() - 1).verdicts().get(0).dimensions().stream()
                .filter(dimension -> dimension.dimension().equals("MOBILE_SHARE"))
                .map(dimension -> dimension.supports() + " " + dimension.value() + " " + dimension.text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectedWeekIsAssessedAgainAndWhatWasBeforeItStays() {
        weeks(0, 9);
        said.clear();
        long tick = close(9) + 5 * Tick.HOUR_MILLIS;

        at(tick, week(6, tick, 900));

        assertThat(weeksSaid()).startsWith("2024-W07").doesNotContain("2024-W06", "2024-W05");
        assertThat(said).allMatch(indicator -> indicator.revision() == 1 && indicator.knownAtMillis() == tick);
    }

    @Test
    void theSameWeekAgainSaysNothing() {
        weeks(0, 9);
        said.clear();
        long tick = close(9) + 5 * Tick.HOUR_MILLIS;

        at(tick, week(6, tick, 141));

        assertThat(said).isEmpty();
    }

    @Test
    void aMeasureCountsFromTheWeekByWhoseCloseItWasReported() {
        long reportedAt = close(5) + Tick.HOUR_MILLIS;
        weeks(0, 5);
        at(Tick.atOrAfter(reportedAt), control(0, reportedAt, 4, 30));
        weeks(6, 7);

        assertThat(said)
                .filteredOn(one -> !one.verdicts().isEmpty())
                .extracting(Indicator::week)
                .containsExactly("2024-W07", "2024-W08");
    }

    @Test
    void aMeasureThatArrivesLateIsSeenByTheWeeksThatItWasReportedFor() {
        long reportedAt = close(4) - Tick.HOUR_MILLIS;
        weeks(0, 5);
        said.clear();

        at(close(5) + Tick.HOUR_MILLIS, control(0, reportedAt, 4, 30));

        assertThat(weeksSaid()).containsExactly("2024-W05", "2024-W06");
        assertThat(said).allMatch(one -> one.revision() == 1 && one.verdicts().size() == 1);
    }

    @Test
    void aWithdrawnMeasureTakesItsVerdictsAway() {
        weeks(0, 1);
        at(close(1) + Tick.HOUR_MILLIS, control(0, close(1) + Tick.HOUR_MILLIS, 2, 30));
        weeks(2, 5);
        said.clear();
        long tick = close(5) + Tick.HOUR_MILLIS;

        at(tick, AssessmentInput.of("AT-DE", tick, new FactChange("DE-2024-001", null)));

        assertThat(weeksSaid()).containsExactly("2024-W03", "2024-W04", "2024-W05", "2024-W06");
        assertThat(said).allMatch(one -> one.verdicts().isEmpty());
    }

    @Test
    void aMeasureAloneIsReasonEnoughForAnIndicatorEveryWeek() {
        at(close(0) + Tick.HOUR_MILLIS, control(0, close(0) + Tick.HOUR_MILLIS, 1, 3));

        at(close(6));

        assertThat(weeksSaid()).startsWith("2024-W02", "2024-W03", "2024-W04");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLastRevisionsDoNotDependOnTheOrderOfArrival(long seed) {
        Random random = new Random(seed);
        List<AssessmentInput> inputs = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            inputs.add(week(week, close(week), 100 + random.nextInt(80)));
        }
        inputs.add(control(0, close(3), 5, 12));
        inputs.add(control(1, close(9), 5, 16));

        SectionAssessmentsTest inOrder = fed(inputs, input -> input.tick());
        SectionAssessmentsTest late = fed(inputs, input -> input.tick() + random.nextInt(25) * Tick.HOUR_MILLIS);

        assertThat(late.lastRevisions()).containsExactlyEntriesOf(inOrder.lastRevisions());
    }

    private static SectionAssessmentsTest fed(
            List<AssessmentInput> inputs, java.util.function.ToLongFunction<AssessmentInput> arrival) {
        Map<Long, List<AssessmentInput>> byTick = new TreeMap<>();
        for (AssessmentInput input : inputs) {
            byTick.computeIfAbsent(arrival.applyAsLong(input), unused -> new ArrayList<>())
                    .add(input);
        }
        SectionAssessmentsTest fed = new SectionAssessmentsTest();
        byTick.forEach((tick, together) -> {
            Collections.reverse(together);
            fed.at(tick, together.toArray(AssessmentInput[]::new));
        });
        fed.at(close(22));
        return fed;
    }

    private Map<String, String> lastRevisions() {
        Map<String, String> last = new TreeMap<>();
        said.forEach(one -> last.put(
                one.id(), one.toString().replaceFirst("revision=\\d+", "").replaceFirst("knownAtMillis=\\d+", "")));
        return last;
    }
}
