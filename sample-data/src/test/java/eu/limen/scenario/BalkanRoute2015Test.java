package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.Procedure;
import eu.limen.model.Report;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The real scenario says what the published tables say. */
class BalkanRoute2015Test {

    private static final Scenario SCENARIO = BalkanRoute2015.scenario();
    private static final List<MovementReport> ARRIVALS = Reading.finalReports(SCENARIO, MovementReport.class);
    private static final List<MeasureReport> MEASURES = Reading.finalReports(SCENARIO, MeasureReport.class);
    private static final long LAST_DAY = Days.day("2016-09-21");

    @Test
    void theJumpOfOctoberIsInIt() {
        assertThat(arrivals("HR-HU", "2015-10-16")).isEqualTo(6_353);
        assertThat(arrivals("HR-HU", "2015-10-18")).isEqualTo(41);
        assertThat(arrivals("HR-SI", "2015-10-16")).isZero();
        assertThat(arrivals("HR-SI", "2015-10-21")).isEqualTo(12_616);
    }

    @Test
    void austriasColumnChangesItsSectionAfterTheSixteenthOfOctober() {
        assertThat(arrivals("AT-HU", "2015-10-16")).isEqualTo(6_500);
        assertThat(arrivals("AT-SI", "2015-10-17")).isEqualTo(5_155);
        assertThat(days("AT-HU").last()).isEqualTo(Days.day("2015-10-16"));
        assertThat(days("AT-SI").first()).isEqualTo(Days.day("2015-10-17"));
        assertThat(days("HR-HU").last()).isEqualTo(Days.day("2015-10-31"));
    }

    @Test
    void aMissingFigureIsNoReportAndNeverThreeInARow() {
        TreeSet<Long> days = days("HR-SI");

        assertThat(days).doesNotContain(Days.day("2015-10-10"), Days.day("2015-10-11"));
        for (long day : days.headSet(LAST_DAY)) {
            assertThat(days.higher(day) - day).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void eachDayIsSentBeforeItCloses() {
        for (MovementReport report : ARRIVALS) {
            long endMillis = report.frame().slot().startMillis() + Days.DAY_MILLIS;

            assertThat(report.header().reportedAtMillis()).isBetween(endMillis, endMillis + 12 * Days.HOUR_MILLIS - 1);
        }
    }

    @Test
    void theLastMessageComesAtTheCloseOfTheLastDay() {
        long last = Reading.reports(SCENARIO).stream()
                .mapToLong(report -> report.header().reportedAtMillis())
                .max()
                .orElseThrow();

        assertThat(last).isEqualTo(Days.startMillis(LAST_DAY + 1) + 12 * Days.HOUR_MILLIS);
    }

    @Test
    void everyFigureIsPromisedInTheRoster() {
        List<SourceReport> roster = Reading.finalReports(SCENARIO, SourceReport.class);

        for (MovementReport report : ARRIVALS) {
            long day = Math.floorDiv(report.frame().slot().startMillis(), Days.DAY_MILLIS);
            assertThat(roster)
                    .filteredOn(
                            entry -> entry.sections().contains(report.frame().section()))
                    .filteredOn(entry -> entry.gateway().equals(report.header().source()))
                    .filteredOn(entry -> entry.validFromDay() <= day && day <= lastDayOf(entry))
                    .hasSize(1);
        }
    }

    @Test
    void decisionsAreKnownFromTheirFirstDayAndNamedAfterTheList() {
        MeasureReport first = measure("DE-2015-037");

        assertThat(MEASURES).hasSize(31);
        assertThat(first.header().reportedAtMillis()).isEqualTo(Days.startMillis(first.startDay()));
        assertThat(first.sections()).containsExactly("*");
        assertThat(first.grounds()).containsExactly(LegalGround.LARGE_SCALE_MOVEMENTS);
        assertThat(first.procedure()).isEqualTo(Procedure.NOT_STATED);
        assertThat(measure("AT-2016-062").procedure()).isEqualTo(Procedure.COUNCIL);
        assertThat(measure("AT-2016-062").threats()).containsExactly(Threat.UNAUTHORISED_MOVEMENT);
    }

    @Test
    void aProlongationFollowsADecisionOfItsLineage() {
        for (MeasureReport prolongation : MEASURES) {
            String prolonged = prolongation.prolongs();
            if (prolonged != null) {
                MeasureReport earlier = measure(prolonged);

                assertThat(earlier.lineage()).isEqualTo(prolongation.lineage());
                assertThat(prolongation.startDay()).isBetween(earlier.endDay(), earlier.endDay() + 1);
            }
        }
    }

    @Test
    void nothingIsInItButRosterArrivalsAndMeasures() {
        assertThat(Reading.reports(SCENARIO))
                .extracting(Report::header)
                .extracting("kind")
                .containsOnly(Kind.SOURCE, Kind.UNAUTHORISED_MOVEMENT, Kind.MEASURE);
    }

    private static long lastDayOf(SourceReport entry) {
        Long last = entry.validToDay();
        return last == null ? Long.MAX_VALUE : last;
    }

    private static long arrivals(String section, String date) {
        long startMillis = Days.startMillis(Days.day(date));
        return ARRIVALS.stream()
                .filter(report -> report.frame().section().equals(section))
                .filter(report -> report.frame().slot().startMillis() == startMillis)
                .mapToLong(MovementReport::detections)
                .findFirst()
                .orElseThrow();
    }

    private static TreeSet<Long> days(String section) {
        TreeSet<Long> days = new TreeSet<>();
        ARRIVALS.stream()
                .filter(report -> report.frame().section().equals(section))
                .forEach(report -> days.add(Math.floorDiv(report.frame().slot().startMillis(), Days.DAY_MILLIS)));
        return days;
    }

    private static MeasureReport measure(String id) {
        return MEASURES.stream()
                .filter(measure -> measure.measureId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
