package eu.limen.law;

import static eu.limen.law.Controls.all;
import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which dates arise at all, and for how long they are shown. */
class ShownTest {

    private static final String BEGUN_BEFORE = "AT-2024-801 AT-L1 FOR 2024-02-29 2024-08-28";
    private static final String TWO_YEARS = "DE-2024-001 DE-L2 FOR 2024-08-01 2026-12-31";

    @Test
    void aDecisionBegunUnderTheOldCodeKeepsItsRowWhenTheLawChanges() {
        List<MeasureReport> running = controls("AT-SI", BEGUN_BEFORE);

        assertThat(told(on("2024-07-09", "AT-SI", running), "OLD-30D", "FOR-6M"))
                .containsExactly("OLD-30D 2024-03-29 NO_RECORD_HERE");
        assertThat(told(on("2024-07-28", "AT-SI", running), "OLD-30D", "FOR-6M"))
                .containsExactly("OLD-30D 2024-03-29 NO_RECORD_HERE");
    }

    @Test
    void whatCountsALineageInTotalIsThatOfTheDayLookedAt() {
        List<MeasureReport> running = controls("AT-SI", BEGUN_BEFORE);

        assertThat(told(on("2024-07-09", "AT-SI", running), "OLD-6M", "MAX-24M"))
                .containsExactly("OLD-6M 2024-08-28 OPEN");
        assertThat(told(on("2024-07-10", "AT-SI", running), "OLD-6M", "MAX-24M"))
                .containsExactly("MAX-24M 2026-02-28 OPEN", "MAX-24M 2026-07-09 OPEN");
    }

    @Test
    void theFirstPeriodOfAnImmediateControlIsGovernedByTheLawOfItsFirstDay() {
        List<MeasureReport> immediate = controls("AT-SI", "AT-2024-002 AT-L9 UNF 2024-07-05 2024-07-14");

        assertThat(told(all("2024-07-12", "AT-SI", immediate), "OLD-10D", "UNF-1M"))
                .containsExactly("OLD-10D 2024-07-14 MET");
    }

    @Test
    void anImmediateControlHasTheNoticeOfAForeseeableOneThatWouldFollow() {
        List<MeasureReport> immediate = controls(
                "DE-PL", "PL-2025-001 PL-L1 UNF 2025-07-07 2025-08-05", "PL-2025-002 PL-L1 UNF 2025-08-06 2025-10-04");

        List<Clock> clocks = on("2025-08-17", "DE-PL", immediate);

        assertThat(told(clocks, "FOR-NOTICE", "RISK-6M")).containsExactly("FOR-NOTICE 2025-09-07 OPEN");
        assertThat(clocks.stream().filter(clock -> clock.rule().equals("FOR-NOTICE")))
                .allSatisfy(clock -> {
                    assertThat(clock.caveat()).contains("This arises only if the control is prolonged.");
                    assertThat(clock.counting())
                            .startsWith("4 weeks before 2025-10-05 for a foreseeable control from then");
                });
    }

    @Test
    void aNoticeDueBeforeTheRowWasLawDoesNotArise() {
        List<MeasureReport> planned = controls("AT-DE", "DE-2024-005 DE-L5 FOR 2024-07-20 2024-08-15");
        List<MeasureReport> plannedLater = controls("AT-DE", "DE-2024-005 DE-L5 FOR 2024-08-07 2024-08-15");

        assertThat(told(on("2024-07-12", "AT-DE", planned), "FOR-NOTICE")).isEmpty();
        assertThat(told(on("2024-07-12", "AT-DE", plannedLater), "FOR-NOTICE"))
                .containsExactly("FOR-NOTICE 2024-07-10 NO_RECORD_HERE");
    }

    @Test
    void aReportWithoutARecordStaysShownWhileTheControlRunsAndWithTheReportAfterIt() {
        List<MeasureReport> unreported = controls("AT-DE", TWO_YEARS);

        assertThat(told(on("2026-06-14", "AT-DE", unreported), "REP-12M", "REP-LIFT"))
                .containsExactly("REP-12M 2025-07-31 NO_RECORD_HERE", "REP-12M 2026-07-31 OPEN");
        assertThat(told(on("2027-01-20", "AT-DE", unreported), "REP-12M", "REP-LIFT"))
                .containsExactly(
                        "REP-12M 2025-07-31 NO_RECORD_HERE",
                        "REP-12M 2026-07-31 NO_RECORD_HERE",
                        "REP-LIFT 2027-01-28 OPEN");
    }

    @Test
    void onlyTheLatestTwoReportsWithoutARecordStay() {
        List<MeasureReport> unreported = controls("AT-DE", "DE-2024-001 DE-L2 FOR 2024-08-01 2029-12-31");

        assertThat(told(on("2029-01-15", "AT-DE", unreported), "REP-12M"))
                .containsExactly(
                        "REP-12M 2027-07-31 NO_RECORD_HERE",
                        "REP-12M 2028-07-31 NO_RECORD_HERE",
                        "REP-12M 2029-07-31 OPEN");
    }

    @Test
    void aReportOnRecordPasses() {
        List<MeasureReport> reported = List.of(
                control("AT-DE", TWO_YEARS).report33On(day("2025-07-20")).build());

        assertThat(told(on("2026-06-14", "AT-DE", reported), "REP-12M")).containsExactly("REP-12M 2026-07-31 OPEN");
    }

    @Test
    void aMaximumThatWasNotReachedIsSaidToBeMetForAWhileAfterTheEnd() {
        List<MeasureReport> ended = controls("AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-03-31");
        long lastShown = day("2025-03-31") + Controls.RULES.passedDays();

        assertThat(told(on("2025-03-31", "AT-DE", ended), "MAX-24M")).containsExactly("MAX-24M 2026-12-31 OPEN");
        assertThat(told(on("2025-04-01", "AT-DE", ended), "MAX-24M")).containsExactly("MAX-24M 2026-12-31 MET");
        assertThat(told(on(Controls.date(lastShown), "AT-DE", ended), "MAX-24M"))
                .containsExactly("MAX-24M 2026-12-31 MET");
        assertThat(told(on(Controls.date(lastShown + 1), "AT-DE", ended), "MAX-24M"))
                .isEmpty();
    }

    @Test
    void nothingIsDueBeyondALiftingThatIsAlreadyOnRecord() {
        List<MeasureReport> lifted = List.of(control("AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2026-06-30")
                .liftedOn(day("2025-09-30"))
                .build());

        assertThat(told(on("2025-09-10", "AT-DE", lifted), "OPIN-12M", "REP-12M", "MAX-24M", "REP-LIFT"))
                .containsExactly("REP-LIFT 2025-10-28 OPEN");
        assertThat(told(on("2025-10-01", "AT-DE", lifted), "OPIN-12M", "REP-12M", "MAX-24M", "REP-LIFT"))
                .containsExactly("REP-LIFT 2025-10-28 OPEN", "MAX-24M 2026-12-31 MET");
    }

    @Test
    void controlThatGoesOnUnderAnotherDecisionAfterALiftingKeepsItsDates() {
        List<MeasureReport> lifted = List.of(
                control("AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-10-31")
                        .liftedOn(day("2025-09-30"))
                        .build(),
                control("AT-DE", "DE-2025-002 DE-L1 FOR 2025-10-01 2026-03-31").build());

        assertThat(told(on("2025-09-10", "AT-DE", lifted), "OPIN-12M", "REP-12M", "MAX-24M"))
                .containsExactly("OPIN-12M 2025-12-31 OPEN", "REP-12M 2025-12-31 OPEN", "MAX-24M 2026-12-31 OPEN");
    }
}
