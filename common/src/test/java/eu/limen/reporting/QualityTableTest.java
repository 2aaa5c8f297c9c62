package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Context;
import eu.limen.model.GeneratedBy;
import eu.limen.model.MovementReport;
import eu.limen.register.SectionRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityTableTest {

    private static final Context INLAND = Context.POLICE_INLAND;

    private static final List<List<String>> ROWS = rows(
            Sent.by("AT", "AT-SI", "2024-06-10", 1).movements(43, INLAND),
            Sent.by("AT", "AT-SI", "2024-06-11", 2).at("2024-07-31T08:00:00Z").movements(30, INLAND));

    @Test
    void eachReleaseOfAMonthIsToldOneAfterTheOther() {
        assertThat(of("REVISED_FIGURE"))
                .containsExactly(juneOn("2024-07-30", "45"), juneOn("2024-09-28", "75"), juneOn("2025-03-01", "75"));
    }

    /** From 45 to 75: 30 of 75. */
    @Test
    void theMeanRevisionIsOfTheLastFigures() {
        assertThat(of("MEAN_REVISION"))
                .containsExactly(List.of("17.2", "MEAN_REVISION", "AT", "MOVEMENTS", "_Z", "_Z", "0.4000", "SHARE"));
    }

    @Test
    void aHiddenFigureIsHiddenHereTooAndHasNoRevision() {
        List<List<String>> rows = rows(Sent.by("AT", "AT-SI", "2024-06-10", 1).movements(7, INLAND));

        assertThat(rows)
                .filteredOn(row -> row.get(1).equals("REVISED_FIGURE"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get(6)).isEmpty());
        assertThat(rows).noneMatch(row -> row.get(1).equals("MEAN_REVISION"));
        assertThat(rows)
                .anyMatch(
                        row -> row.get(1).equals("HIDDEN_SMALL") && !row.get(6).equals("0"));
    }

    @Test
    void aMonthIsReleasedThirtyDaysAfterItsEnd() {
        assertThat(of("DAYS_AFTER_PERIOD"))
                .contains(List.of(
                        "14.1", "DAYS_AFTER_PERIOD", "_Z", "PROVISIONAL", "2024-06", "2024-07-30", "30", "DAYS"));
    }

    @Test
    void figuresThatStandInSeveralTablesDoNotDiffer() {
        assertThat(of("FIGURES_IN_SEVERAL_TABLES")).noneMatch(row -> row.get(6).equals("0"));
        assertThat(of("FIGURES_THAT_DIFFER"))
                .singleElement()
                .satisfies(row -> assertThat(row.get(6)).isEqualTo("0"));
    }

    @Test
    void aStateIsCoveredWhereItHasFigures() {
        assertThat(of("SECTIONS_WITH_FIGURES"))
                .containsExactly(List.of("13.3.1", "SECTIONS_WITH_FIGURES", "AT", "_Z", "_Z", "_Z", "1", "SECTIONS"));
    }

    private static List<String> juneOn(String vintage, String detections) {
        return List.of("17.2", "REVISED_FIGURE", "AT", "MOVEMENTS", "2024-06", vintage, detections, "DETECTIONS");
    }

    private static List<List<String>> of(String measure) {
        return ROWS.stream().filter(row -> row.get(1).equals(measure)).toList();
    }

    private static List<List<String>> rows(MovementReport... reports) {
        ReleaseRun run = new ReleaseRun(
                ReleaseCalendar.of(2024), SectionRegister.standard(), new GeneratedBy("default", "1", "1"));
        List.of(reports).forEach(run::take);
        run.reach(Long.MAX_VALUE);
        return QualityTable.of(run.finished()).rows();
    }
}
