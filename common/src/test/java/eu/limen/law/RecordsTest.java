package eu.limen.law;

import static eu.limen.law.Controls.all;
import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.EvidenceLevel;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the record shows of a duty, and what it does to the clocks: notices, liftings, gaps, overlaps, scope, evidence. */
class RecordsTest {

    private static final String PERIOD = "DE-2025-001 DE-L1 FOR 2025-05-01 2025-10-31";

    @Test
    void aNoticeFourWeeksBeforeIsMetAndALaterOneIsToldOf() {
        assertThat(told(notified("2025-04-03"), "FOR-NOTICE")).first().isEqualTo("FOR-NOTICE 2025-04-03 MET");
        assertThat(told(notified("2025-04-04"), "FOR-NOTICE"))
                .first()
                .isEqualTo("FOR-NOTICE 2025-04-03 NO_RECORD_HERE");
        assertThat(notified("2025-04-04").get(0).caveat()).isEqualTo("What the record holds bears a later day.");
        assertThat(notified("2025-04-04").get(0).recordedLater()).isTrue();
        assertThat(told(notified(null), "FOR-NOTICE")).first().isEqualTo("FOR-NOTICE 2025-04-03 NO_RECORD_HERE");
        assertThat(notified(null).get(0).caveat()).isNull();
        assertThat(notified(null).get(0).recordedLater()).isFalse();
    }

    @Test
    void aPlannedControlWithoutARecordOfItsNoticeIsOpenUntilTheDay() {
        List<MeasureReport> planned = controls("AT-DE", PERIOD);

        assertThat(told(on("2025-04-03", "AT-DE", planned), "FOR-NOTICE"))
                .containsExactly("FOR-NOTICE 2025-04-03 OPEN");
        assertThat(told(on("2025-04-04", "AT-DE", planned), "FOR-NOTICE"))
                .containsExactly("FOR-NOTICE 2025-04-03 NO_RECORD_HERE");
    }

    @Test
    void circumstancesThatBecameKnownLaterMakeTheNoticeDueOnThatDay() {
        MeasureBuilder late = control("AT-DE", PERIOD).circumstancesKnownOn(day("2025-04-20"));

        List<Clock> clocks = all(
                "2025-06-01",
                "AT-DE",
                List.of(late.notifiedOn(day("2025-04-22")).build()));

        assertThat(told(clocks, "FOR-NOTICE")).first().isEqualTo("FOR-NOTICE 2025-04-20 MET");
        assertThat(clocks.get(0).caveat()).contains("as soon as possible from that day");
        assertThat(clocks.get(0).counting())
                .startsWith("the day on which the circumstances became known, less than 4 weeks before 2025-05-01;"
                        + " as soon as possible from then");
    }

    @Test
    void aRiskAssessmentThatCameWithTheNoticeIsMet() {
        List<MeasureReport> prolonged = List.of(
                control("AT-DE", PERIOD).build(),
                control("AT-DE", "DE-2025-002 DE-L1 FOR 2025-11-01 2026-04-30")
                        .notifiedOn(day("2025-10-06"))
                        .riskAssessmentOn(day("2025-10-06"))
                        .build());

        List<Clock> clocks = all("2025-12-01", "AT-DE", prolonged);

        assertThat(told(clocks, "RISK-6M")).startsWith("RISK-6M 2025-10-04 MET");
        assertThat(told(clocks, "FOR-NOTICE")).contains("FOR-NOTICE 2025-10-04 NO_RECORD_HERE");
    }

    @Test
    void aShortControlAsksForNoNoticeOfAProlongation() {
        List<MeasureReport> tenDays = controls("AT-DE", "DE-2025-001 DE-L1 FOR 2025-05-01 2025-05-10");

        assertThat(told(on("2025-05-05", "AT-DE", tenDays), "FOR-NOTICE"))
                .containsExactly("FOR-NOTICE 2025-04-03 NO_RECORD_HERE");
    }

    @Test
    void afterALiftingAReportIsDueFourWeeksLater() {
        List<MeasureReport> lifted =
                List.of(control("AT-DE", PERIOD).liftedOn(day("2025-07-15")).build());
        List<MeasureReport> reported = List.of(control("AT-DE", PERIOD)
                .liftedOn(day("2025-07-15"))
                .report33On(day("2025-08-12"))
                .build());

        assertThat(told(on("2025-07-10", "AT-DE", lifted), "REP-LIFT", "FOR-NOTICE"))
                .containsExactly("REP-LIFT 2025-08-12 OPEN");
        assertThat(told(on("2025-08-13", "AT-DE", lifted), "REP-LIFT", "MAX-24M", "FOR-6M"))
                .containsExactly("REP-LIFT 2025-08-12 NO_RECORD_HERE", "MAX-24M 2027-04-30 MET");
        assertThat(told(on("2025-08-13", "AT-DE", reported), "REP-LIFT")).containsExactly("REP-LIFT 2025-08-12 MET");
        assertThat(on("2025-11-30", "AT-DE", reported)).isEmpty();
    }

    @Test
    void withoutALiftingTheReportFollowsTheEndOfTheLastDecision() {
        List<MeasureReport> ended = controls("AT-DE", PERIOD);

        assertThat(told(on("2025-10-31", "AT-DE", ended), "REP-LIFT")).isEmpty();
        assertThat(told(on("2025-11-01", "AT-DE", ended), "REP-LIFT")).containsExactly("REP-LIFT 2025-11-28 OPEN");
    }

    @Test
    void anInterruptedControlCountsOnAndSaysSo() {
        List<Clock> clocks = on(
                "2026-01-01",
                "AT-DE",
                controls(
                        "AT-DE",
                        "DE-2025-001 DE-L1 FOR 2025-01-01 2025-03-31",
                        "DE-2025-002 DE-L1 FOR 2025-05-01 2026-02-28"));

        Clock maximum = clocks.stream()
                .filter(clock -> clock.rule().equals("MAX-24M"))
                .findFirst()
                .orElseThrow();
        assertThat(told(clocks, "MAX-24M")).containsExactly("MAX-24M 2026-12-31 OPEN");
        assertThat(maximum.counting()).contains("(30 days without control not taken out, else 2027-01-30)");
        assertThat(maximum.caveat()).contains("The control was interrupted.");
    }

    @Test
    void controlTakenUpAgainAfterMoreThanSixMonthsBeginsAnew() {
        List<MeasureReport> sixMonthsAndADay = controls(
                "AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-03-31", "DE-2025-002 DE-L1 FOR 2025-10-02 2026-02-28");
        List<MeasureReport> sixMonths = controls(
                "AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-03-31", "DE-2025-002 DE-L1 FOR 2025-10-01 2026-02-28");

        assertThat(told(on("2026-01-01", "AT-DE", sixMonthsAndADay), "MAX-24M"))
                .containsExactly("MAX-24M 2027-10-01 OPEN");
        assertThat(told(on("2026-01-01", "AT-DE", sixMonths), "MAX-24M")).containsExactly("MAX-24M 2026-12-31 OPEN");
    }

    @Test
    void overlappingDecisionsCountTheirTimeOnce() {
        List<Clock> clocks = on(
                "2025-06-01",
                "AT-DE",
                controls(
                        "AT-DE",
                        "DE-2025-001 DE-L1 FOR 2025-01-01 2025-06-30",
                        "DE-2025-002 DE-L1 FOR 2025-03-01 2025-08-31"));

        assertThat(told(clocks, "MAX-24M", "FOR-6M"))
                .containsExactly("FOR-6M 2025-06-30 MET", "FOR-6M 2025-08-31 MET", "MAX-24M 2026-12-31 OPEN");
        assertThat(clocks).noneSatisfy(clock -> assertThat(clock.counting()).contains("without control"));
    }

    @Test
    void aNewLineageOnTheSameGroundWithinSixMonthsShowsBothClocks() {
        List<MeasureReport> twoLineages = controls(
                "AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-06-30", "DE-2025-002 DE-L7 FOR 2025-12-01 2026-05-31");

        List<Clock> clocks = on("2026-01-15", "AT-DE", twoLineages);

        assertThat(told(clocks, "MAX-24M")).containsExactly("MAX-24M 2026-12-31 OPEN", "MAX-24M 2027-11-30 OPEN");
        Clock fromEarlier = clocks.stream()
                .filter(clock -> clock.dueDay() == day("2026-12-31") && clock.kind() == DutyKind.MAXIMUM)
                .findFirst()
                .orElseThrow();
        assertThat(fromEarlier.lineage()).isEqualTo("DE-L7");
        assertThat(fromEarlier.counting()).endsWith("counted on from the earlier lineage DE-L1");
        assertThat(fromEarlier.caveat()).contains("possibly the same threat (Art. 25(3))", "C-368/20");
    }

    @Test
    void aNewLineageOnAnotherGroundOrMuchLaterHasOnlyItsOwn() {
        List<MeasureReport> otherGround = List.of(
                control("AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-06-30")
                        .because(List.of(LegalGround.EVENT), List.of())
                        .build(),
                control("AT-DE", "DE-2025-002 DE-L7 FOR 2025-12-01 2026-05-31").build());
        List<MeasureReport> later = controls(
                "AT-DE", "DE-2025-001 DE-L1 FOR 2025-01-01 2025-06-30", "DE-2026-002 DE-L7 FOR 2026-01-02 2026-05-31");

        assertThat(told(on("2026-01-15", "AT-DE", otherGround), "MAX-24M")).containsExactly("MAX-24M 2027-11-30 OPEN");
        assertThat(told(on("2026-01-15", "AT-DE", later), "MAX-24M")).containsExactly("MAX-24M 2028-01-01 OPEN");
    }

    @Test
    void twoOppositeControlsHaveEachItsOwnClocks() {
        List<Clock> clocks = on(
                "2026-05-01",
                "DE-PL",
                controls(
                        "DE-PL",
                        "DE-2026-927 DE-L2 FOR 2026-03-16 2026-09-15",
                        "PL-2026-928 PL-L6 FOR 2026-04-05 2026-10-01"));

        assertThat(clocks.stream().filter(clock -> clock.rule().equals("FOR-6M")))
                .extracting(clock -> clock.controllingState() + " " + Controls.date(clock.dueDay()))
                .containsExactly("DE 2026-09-15", "PL 2026-10-04");
        assertThat(clocks).noneSatisfy(clock -> assertThat(clock.caveat() + "").contains("same threat"));
    }

    @Test
    void aSectionHasNoClockBeforeItWasInternalAndAirAndSeaHaveTheirs() {
        List<MeasureReport> everywhere = controls("*", "BG-2024-001 BG-L1 FOR 2024-10-01 2025-03-31");
        List<MeasureReport> atSea = controls("NO:SEA", "NO-2025-001 NO-L1 FOR 2025-05-12 2025-11-11");

        assertThat(on("2024-12-31", "BG-RO", everywhere)).isEmpty();
        assertThat(told(on("2025-01-01", "BG-RO", everywhere), "MAX-24M")).containsExactly("MAX-24M 2026-12-31 OPEN");
        assertThat(told(on("2025-06-01", "NO:SEA", atSea), "FOR-6M")).containsExactly("FOR-6M 2025-11-11 MET");
    }

    @Test
    void whatIsKnownOnlyFromThePressOrInferredIsSaid() {
        List<Clock> press = on(
                "2025-06-01",
                "AT-DE",
                List.of(control("AT-DE", PERIOD).evidenceLevel(EvidenceLevel.C).build()));
        List<Clock> inferred = on(
                "2025-06-01",
                "AT-DE",
                List.of(control("AT-DE", PERIOD).evidenceLevel(EvidenceLevel.D).build()));
        List<Clock> official = on(
                "2025-06-01",
                "AT-DE",
                List.of(control("AT-DE", PERIOD).evidenceLevel(EvidenceLevel.A).build()));

        assertThat(press)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.caveat()).contains("press lists only"));
        assertThat(inferred)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.caveat()).contains("inferred, not known"));
        assertThat(official)
                .noneSatisfy(clock -> assertThat(clock.caveat() + "").contains("press", "inferred"));
    }

    @Test
    void nothingThatIsShownBlames() {
        List<Clock> clocks =
                all("2026-01-01", "AT-DE", controls("AT-DE", PERIOD, "DE-2020-001 DE-L3 ??? 2020-03-16 2023-01-01"));

        assertThat(clocks)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.text() + clock.counting() + clock.caveat())
                        .doesNotContainIgnoringCase("missed")
                        .doesNotContainIgnoringCase("unlawful")
                        .doesNotContainIgnoringCase("violat")
                        .doesNotContainIgnoringCase("illegal")
                        .doesNotContainIgnoringCase("overdue"));
    }

    private static List<Clock> notified(@Nullable String day) {
        return all(
                "2025-06-01",
                "AT-DE",
                List.of(control("AT-DE", PERIOD)
                        .notifiedOn(day == null ? null : day(day))
                        .build()));
    }
}
