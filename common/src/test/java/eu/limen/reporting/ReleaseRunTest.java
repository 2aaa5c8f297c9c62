package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Aggregate;
import eu.limen.model.Context;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReleaseRunTest {

    private static final Context INLAND = Context.POLICE_INLAND;
    private static final GeneratedBy AUTHOR = new GeneratedBy("default", "1", "1");
    private static final String AFTER_PROVISIONAL = "2024-07-31T08:00:00Z";
    private static final LocalDate FINAL = LocalDate.of(2025, 3, 1);

    @Test
    void whatComesAfterTheFinalReleaseIsInNone() {
        List<FinishedRelease> releases = releases(List.of(
                june(1, 40),
                Sent.by("AT", "AT-SI", "2024-06-11", 2)
                        .at("2025-03-01T00:00:00Z")
                        .movements(90, INLAND)));

        assertThat(valueOn(FINAL, releases)).isEqualTo(40.0);
    }

    @Test
    void aMonthIsProvisionalFirst() {
        List<FinishedRelease> releases = releases(List.of(june(1, 40)));

        Aggregate cell = cellOn(LocalDate.of(2024, 7, 30), releases);
        assertThat(cell.obsStatus()).isEqualTo("P");
        assertThat(cell.vintage()).isEqualTo("2024-07-30");
        assertThat(cellOn(FINAL, releases).obsStatus()).isEqualTo("A");
    }

    /** Otherwise the two releases would tell a count of three. */
    @Test
    void aSmallLateCountDoesNotMoveAFigure() {
        List<FinishedRelease> releases = releases(List.of(
                june(1, 43),
                Sent.by("AT", "AT-SI", "2024-06-11", 2).at(AFTER_PROVISIONAL).movements(3, INLAND)));

        assertThat(valueOn(LocalDate.of(2024, 7, 30), releases)).isEqualTo(45.0);
        assertThat(valueOn(LocalDate.of(2024, 9, 28), releases)).isEqualTo(45.0);
    }

    @Test
    void aLargeLateCountDoes() {
        List<FinishedRelease> releases = releases(List.of(
                june(1, 43),
                Sent.by("AT", "AT-SI", "2024-06-11", 2).at(AFTER_PROVISIONAL).movements(30, INLAND)));

        assertThat(valueOn(LocalDate.of(2024, 9, 28), releases)).isEqualTo(75.0);
    }

    @Test
    void aSmallCountIsHiddenEverywhere() {
        List<FinishedRelease> releases = releases(List.of(june(1, 7)));

        assertThat(releases)
                .allSatisfy(release -> assertThat(release.cells())
                        .allSatisfy(cell -> assertThat(cell.value()).isNull()));
        assertThat(cellOn(FINAL, releases).obsStatus()).isEqualTo("Q");
        assertThat(cellOn(FINAL, releases).confStatus()).isEqualTo("A");
    }

    @Test
    void theReleasesOfADayAreThoseOfTheWholeRun() {
        List<Report> reports = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            reports.add(june(day, day));
        }

        List<Aggregate> ofDay = ReleasesOfDay.of(sorted(reports), FINAL, SectionRegister.standard(), AUTHOR);

        assertThat(ofDay).isEqualTo(releases(reports).get(23).cells());
    }

    @Test
    void aYearStandsAsItWasSaidLast() {
        List<FinishedRelease> releases = releases(List.of(
                june(1, 43),
                Sent.by("AT", "AT-SI", "2024-06-11", 2).at(AFTER_PROVISIONAL).movements(30, INLAND)));

        Map<String, List<Aggregate>> inAugust = PublishedYear.tables(releases.stream()
                .filter(release -> release.release().date().isBefore(LocalDate.of(2024, 8, 31)))
                .toList());

        assertThat(inAugust.get("MOVEMENTS")).extracting(Aggregate::vintage).containsOnly("2024-07-30");
        assertThat(PublishedYear.tables(releases).get("MOVEMENTS"))
                .extracting(Aggregate::vintage)
                .containsOnly("2025-03-01");
    }

    private static Report june(int number, long detections) {
        return Sent.by("AT", "AT-SI", "2024-06-10", number).movements(detections, INLAND);
    }

    private static List<FinishedRelease> releases(List<? extends Report> reports) {
        ReleaseRun run = new ReleaseRun(ReleaseCalendar.of(2024), SectionRegister.standard(), AUTHOR);
        sorted(reports).forEach(run::take);
        run.reach(Long.MAX_VALUE);
        return run.finished();
    }

    private static List<Report> sorted(List<? extends Report> reports) {
        return reports.stream()
                .map(Report.class::cast)
                .sorted(Comparator.comparingLong(report -> report.header().reportedAtMillis()))
                .toList();
    }

    private static Double valueOn(LocalDate day, List<FinishedRelease> releases) {
        return Objects.requireNonNull(cellOn(day, releases).value());
    }

    private static Aggregate cellOn(LocalDate day, List<FinishedRelease> releases) {
        return releases.stream()
                .filter(release -> release.release().date().equals(day))
                .flatMap(release -> release.cells().stream())
                .filter(cell -> cell.table().equals("MOVEMENTS")
                        && cell.period().equals("2024-06")
                        && cell.section().equals("AT-SI")
                        && cell.context().equals("_T"))
                .findFirst()
                .orElseThrow();
    }
}
