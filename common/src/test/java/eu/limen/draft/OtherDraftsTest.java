package eu.limen.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import eu.limen.paper.Paper;
import eu.limen.paper.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the other drafts say beside what they share with the notification. */
class OtherDraftsTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Test
    void theReportOnALastingControlCoversItsRunUpToNow() {
        Paper paper = Drafts.of(DraftKind.REPORT_33, ADossier.ofTheRegister(ADossier.GERMANY_SECOND));

        assertThat(OnPaper.part(paper, "3")).contains("15 January 2026", "27 July 2026", "194");
        assertThat(OnPaper.part(paper, "4")).contains("every twelve months (Art. 33(2))");
    }

    @Test
    void theReportBeginsAfterTheLastOneOnRecord() {
        MeasureReport reported = ADossier.decision(
                        "DE-2026-902", "DE-L12", List.of("AT-DE", "DE-PL"), "2026-07-15", "2027-01-14")
                .report33On(ADossier.day("2026-07-19"))
                .build();

        Paper paper = Drafts.of(DraftKind.REPORT_33, ADossier.ofTheRegister(reported));

        assertThat(OnPaper.part(paper, "3")).contains("20 July 2026");
    }

    @Test
    void theReportAfterALiftingEndsWithTheControl() {
        Dossier afterwards = ADossier.of(ADossier.POLAND, "2026-10-20T12:00:00Z", List.of());

        Paper paper = Drafts.of(DraftKind.REPORT_33, afterwards);

        assertThat(OnPaper.part(paper, "3")).contains("5 April 2026", "1 October 2026");
        assertThat(OnPaper.part(paper, "4")).contains("within four weeks (Art. 33(1))");
        assertThat(OnPaper.part(paper, "5")).contains("last day of control 1 October 2026");
    }

    @Test
    void aControlThatNeverBeganHasNothingToReport() {
        Paper paper = Drafts.of(DraftKind.REPORT_33, ADossier.ofTheRegister(ADossier.LIFTED_BEFORE_IT_BEGAN));

        assertThat(OnPaper.part(paper, "3")).contains("lifted on 20 March 2025", "It covers no day.");
        assertThat(OnPaper.part(paper, "4")).contains("no occasion to report").doesNotContain("four weeks");
        assertThat(OnPaper.part(paper, "5")).contains("before it began, on 20 March 2025");
        assertThat(paper.html()).doesNotContain("When the control was lifted");
    }

    @Test
    void aControlToComeHasNotBegun() {
        Dossier before = ADossier.of(ADossier.POLAND, "2026-03-01T12:00:00Z", List.of());

        Paper paper = Drafts.of(DraftKind.REPORT_33, before);

        assertThat(OnPaper.part(paper, "4")).contains("has not begun");
    }

    @Test
    void theRegionsOnBothSidesAreNamedAndNotCalledNotified() {
        Paper paper = Drafts.of(DraftKind.REPORT_33, ADossier.ofTheRegister(ADossier.POLAND));

        assertThat(OnPaper.table(paper, "regions").rows()).hasSize(2);
        assertThat(OnPaper.part(paper, "7.3")).contains("no such list is public");
    }

    @Test
    void theElementsOfLargeScaleMovementsStandByThemselves() {
        Paper paper = Drafts.of(DraftKind.RISK_ASSESSMENT, ADossier.withAWeek(ADossier.GERMANY_SECOND));

        assertThat(OnPaper.part(paper, "7"))
                .contains(
                        "name=Sudden",
                        "name=Large-scale",
                        "name=Between Member States",
                        "name=Substantial strain",
                        "name=Likely to put at risk",
                        "name=Evidenced",
                        "for people to say");
    }

    @Test
    void whatTheDataSupportIsSaidInTheWholeSentence() {
        Paper paper = Drafts.of(DraftKind.RISK_ASSESSMENT, ADossier.withAWeek(ADossier.GERMANY_SECOND));

        assertThat(OnPaper.part(paper, "6.1"))
                .contains("The data cannot answer")
                .doesNotContain("INSUFFICIENT_EVIDENCE");
    }

    @Test
    void aMeetingSeesBothControlsAndTheClocksOfBothDirections() {
        Paper paper = Drafts.of(DraftKind.MEETING_PACK, ADossier.ofTheRegister(ADossier.POLAND));

        assertThat(OnPaper.names(paper, "controls-de-pl")).containsExactly("Germany", "Poland");
        assertThat(OnPaper.table(paper, "dates").rows().toString()).contains("DE-L12 on DE-PL", "PL-L7 on DE-PL");
    }

    @Test
    void datesStandInTheirOrderWithTheirCaveatsAndInOneNotation() {
        Paper paper = Drafts.of(DraftKind.MEETING_PACK, ADossier.ofTheRegister(ADossier.GERMANY_SECOND));

        Table dates = OnPaper.table(paper, "dates");

        assertThat(dates.rows().stream().map(row -> LocalDate.parse(row.get(0), DAY)))
                .isSorted();
        assertThat(dates.csv()).contains("Unsure", "AT-DE, DE-PL").doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    @Test
    void everyDoubtOfADateIsNumberedAndSaidOnce() {
        Paper paper = Drafts.of(DraftKind.MEETING_PACK, ADossier.ofTheRegister(ADossier.GERMANY_SECOND));

        List<String> numbers = OnPaper.names(paper, "dates-unsure");
        List<String> referred = OnPaper.table(paper, "dates").rows().stream()
                .flatMap(row -> Stream.of(row.get(row.size() - 1).split(", ")))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(referred);
    }

    @Test
    void aMeetingIsAskedWhatTheRecordLeavesOpenOnEitherSide() {
        Paper paper = Drafts.of(DraftKind.MEETING_PACK, ADossier.ofTheRegister(ADossier.POLAND));

        assertThat(OnPaper.part(paper, "4"))
                .contains("DE-2026-902: no record here of when the neighbour was consulted")
                .contains("PL-2026-903: no record here of when the neighbour was consulted");
    }

    @Test
    void theTailoredApproachHasAPartPerSection() {
        Paper paper = Drafts.of(DraftKind.TAILORED_APPROACH, ADossier.withAWeek(ADossier.GERMANY_SECOND));

        assertThat(OnPaper.names(paper, "threats-at-de")).contains("migrant smuggling");
        assertThat(OnPaper.names(paper, "measures-de-pl")).containsExactlyInAnyOrder("DE-2026-902", "PL-2026-903");
        assertThat(OnPaper.part(paper, "2.3")).contains("location, frequency and intensity");
    }

    @Test
    void whatHoldsOfSeveralSectionsIsSaidOnce() {
        List<List<String>> rows =
                List.of(List.of("AT-DE", "yield"), List.of("CZ-DE", "impact"), List.of("DE-PL", "yield"));

        assertThat(Together.rows(rows)).containsExactly(List.of("AT-DE, DE-PL", "yield"), List.of("CZ-DE", "impact"));
    }
}
