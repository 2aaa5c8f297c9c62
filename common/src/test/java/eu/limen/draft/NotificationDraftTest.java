package eu.limen.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.paper.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotificationDraftTest {

    @Test
    void theFormsItemsAreFilledFromTheRecord() {
        Paper paper = notification(ADossier.GERMANY_SECOND);

        assertThat(OnPaper.part(paper, "1")).contains("Germany (DE)", "DE-2026-902");
        assertThat(OnPaper.part(paper, "2")).contains("5 July 2026");
        assertThat(OnPaper.part(paper, "3")).contains("15 July 2026", "14 January 2027, inclusive", "184 days");
        assertThat(OnPaper.part(paper, "4")).contains("land", "movement from Poland to Germany");
        assertThat(OnPaper.names(paper, "sections")).containsExactly("AT-DE", "DE-PL");
    }

    @Test
    void aProlongationListsWhatCameBefore() {
        Paper paper = notification(ADossier.GERMANY_SECOND);

        assertThat(OnPaper.part(paper, "5")).contains("prolongation of DE-2026-901");
        assertThat(OnPaper.names(paper, "previous-reintroductions")).containsExactly("DE-2026-901");
    }

    @Test
    void theFirstDecisionOfALineageIsAFirstReintroduction() {
        Paper paper = notification(ADossier.GERMANY_FIRST);

        assertThat(OnPaper.part(paper, "5"))
                .contains("first reintroduction because of this threat", "No earlier decision of lineage DE-L12");
    }

    @Test
    void shortNoticeIsSaidWithWhenTheCircumstancesBecameKnown() {
        Paper paper = notification(ADossier.GERMANY_SECOND);

        assertThat(OnPaper.part(paper, "6"))
                .contains(
                        "10 days before the first day",
                        "1 July 2026",
                        "Why notice could not be given four weeks before.");
    }

    @Test
    void noticeOfFourWeeksAsksForNothing() {
        MeasureReport inTime = ADossier.decision("DE-2026-902", "DE-L12", List.of("DE-PL"), "2026-07-15", "2027-01-14")
                .notifiedOn(ADossier.day("2026-06-17"))
                .build();

        String notice = OnPaper.part(notification(inTime), "6");

        assertThat(notice).contains("28 days before the first day").doesNotContain("AuthorsPart");
    }

    @Test
    void withoutARecordOfTheNoticeItsDateIsTheAuthors() {
        Paper paper = notification(ADossier.GERMANY_FIRST);

        assertThat(OnPaper.part(paper, "2")).contains("AuthorsPart", "none is on record here");
        assertThat(OnPaper.part(paper, "6"))
                .contains("If this is notified less than four weeks before 15 January 2026");
    }

    @Test
    void aThreatThatCouldNotBeForeseenNeedsNoNoticeBefore() {
        MeasureReport atOnce = ADossier.decision("DE-2026-902", "DE-L12", List.of("DE-PL"), "2026-07-15", "2026-08-13")
                .procedure(Procedure.UNFORESEEABLE)
                .build();

        assertThat(OnPaper.part(notification(atOnce), "6"))
                .contains("at the same time as control begins (Art. 25a(2))");
    }

    @Test
    void crossingPointsAreNeverNamed() {
        String points = OnPaper.part(notification(ADossier.GERMANY_SECOND), "8");

        assertThat(points).contains("Limen holds no places", "AuthorsPart");
    }

    @Test
    void everyAlternativeOfTheLawIsAskedFor() {
        Paper paper = notification(ADossier.GERMANY_SECOND);

        assertThat(List.of("9.3.1", "9.3.2", "9.3.3", "9.3.4"))
                .allSatisfy(number -> assertThat(OnPaper.part(paper, number)).contains("AuthorsPart", "Art. 26(1)"));
        assertThat(OnPaper.part(paper, "9.3.4")).contains("not the ground of this decision");
    }

    @Test
    void theDatesOfTheLawAreThoseOfTheLineage() {
        Paper paper = notification(ADossier.GERMANY_SECOND);

        assertThat(OnPaper.table(paper, "dates").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.toString()).contains("DE-L12").doesNotContain("PL-L7"));
    }

    @Test
    void aScopeThatIsNotStatedIsTheAuthors() {
        Paper paper = notification(ADossier.SCOPE_NOT_STATED);

        assertThat(OnPaper.part(paper, "4")).contains("in force nowhere for Limen", "AuthorsPart", "Art. 27(1)(b)");
    }

    @Test
    void theFigureShowsTheWeekAndItsNumbersAreATable() {
        Paper paper = Drafts.of(DraftKind.NOTIFICATION, ADossier.withAWeek(ADossier.GERMANY_SECOND));

        List<String> week =
                OnPaper.table(paper, "trend-at-de-migrant-smuggling").rows().get(0);

        assertThat(week.subList(0, 4)).containsExactly("2025-W09", "12", "28,640", "9.1");
        assertThat(paper.html()).contains("aria-labelledby=\"figure-1-title figure-1-description\"");
    }

    private static Paper notification(MeasureReport about) {
        return Drafts.of(DraftKind.NOTIFICATION, ADossier.ofTheRegister(about));
    }
}
