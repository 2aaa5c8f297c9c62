package eu.limen.law;

import static eu.limen.law.Controls.RULES;
import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.register;
import static eu.limen.law.Controls.section;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long controls: the three ways of counting two years, opinions and reports, and what states take part in. */
class GermanyTest {

    private static final List<MeasureReport> GERMANY = controls(
            "AT-DE",
            "DE-2015-037 DE-L2 ??? 2015-09-13 2024-05-11",
            "DE-2024-430 DE-L2 ??? 2024-05-12 2024-11-11",
            "DE-2024-448 DE-L2 FOR 2024-11-12 2025-03-15",
            "DE-2025-459 DE-L2 FOR 2025-03-16 2025-09-15",
            "DE-2025-916 DE-L2 FOR 2025-09-16 2026-03-15",
            "DE-2026-927 DE-L2 FOR 2026-03-16 2026-09-15");

    private static final String IN_FORCE = "2026-06-14";

    @Test
    void theTwoYearsAreCountedThreeWaysSideBySide() {
        List<Clock> clocks = on(IN_FORCE, "AT-DE", GERMANY);

        assertThat(told(clocks, "MAX-24M"))
                .containsExactly(
                        "MAX-24M 2017-09-12 NO_RECORD_HERE", "MAX-24M 2026-07-09 OPEN", "MAX-24M 2026-11-11 OPEN");
        assertThat(clocks.stream()
                        .filter(clock -> clock.rule().equals("MAX-24M"))
                        .map(Clock::counting))
                .containsExactly(
                        "24 calendar months from 2015-09-13, that day counted in:"
                                + " from the first start, time before 10 July 2024 included",
                        "24 calendar months from 2024-07-10, that day counted in: from 10 July 2024 or a later first start",
                        "24 calendar months from 2024-11-12, that day counted in:"
                                + " from the first period begun under Art. 25a");
    }

    @Test
    void eachOfTheThreeSaysWhatIsNotSettled() {
        List<Clock> clocks = on(IN_FORCE, "AT-DE", GERMANY);

        assertThat(clocks.stream()
                        .filter(clock -> clock.rule().equals("MAX-24M"))
                        .map(Clock::caveat))
                .hasSize(3)
                .allSatisfy(caveat -> assertThat(caveat)
                        .contains("How time before 10 July 2024 counts towards the two years is not settled")
                        .contains("per state, per threat or per section is not settled"));
    }

    @Test
    void aNotifiedEndBeyondADateIsToldOf() {
        List<Clock> clocks = on(IN_FORCE, "AT-DE", GERMANY);

        assertThat(clocks.stream()
                        .filter(clock -> clock.caveat() != null
                                && clock.caveat().contains("The end that is notified lies after that day."))
                        .map(clock -> Controls.date(clock.dueDay())))
                .containsExactly("2017-09-12", "2026-07-09");
    }

    @Test
    void anOpinionOfTheCommissionAnswersWheneverItCame() {
        List<MeasureReport> without = GERMANY;
        List<MeasureReport> with = List.of(
                GERMANY.get(1),
                control("AT-DE", "DE-2026-927 DE-L2 FOR 2024-11-12 2026-09-15")
                        .opinion(day("2026-06-02"), "COMMISSION")
                        .build());
        List<MeasureReport> ofAState = List.of(
                GERMANY.get(1),
                control("AT-DE", "DE-2026-927 DE-L2 FOR 2024-11-12 2026-09-15")
                        .opinion(day("2026-06-02"), "AT")
                        .build());

        assertThat(told(on(IN_FORCE, "AT-DE", without), "OPIN-12M"))
                .containsExactly("OPIN-12M 2025-07-09 NO_RECORD_HERE");
        assertThat(told(Controls.all(IN_FORCE, "AT-DE", with), "OPIN-12M")).containsExactly("OPIN-12M 2025-07-09 MET");
        assertThat(told(on(IN_FORCE, "AT-DE", ofAState), "OPIN-12M"))
                .containsExactly("OPIN-12M 2025-07-09 NO_RECORD_HERE");
        assertThat(on(IN_FORCE, "AT-DE", without).stream()
                        .filter(clock -> clock.rule().equals("OPIN-12M"))
                        .map(Clock::dutyHolder))
                .containsExactly("COMMISSION");
    }

    @Test
    void aReportIsDueEveryTwelveMonthsAndAnswersTheDateItLiesNearestTo() {
        List<MeasureReport> reported = List.of(
                GERMANY.get(1),
                control("AT-DE", "DE-2025-459 DE-L2 FOR 2024-11-12 2025-09-15")
                        .report33On(day("2025-07-01"))
                        .build(),
                control("AT-DE", "DE-2026-927 DE-L2 FOR 2025-09-16 2026-09-15")
                        .report33On(day("2026-07-20"))
                        .build());

        List<Clock> clocks = Controls.all("2026-08-01", "AT-DE", reported);

        assertThat(told(clocks, "REP-12M"))
                .containsExactly(
                        "REP-12M 2025-07-09 MET", "REP-12M 2026-07-09 NO_RECORD_HERE", "REP-12M 2027-07-09 OPEN");
        assertThat(clocks.stream()
                        .filter(clock -> clock.dueDay() == day("2026-07-09")
                                && clock.rule().equals("REP-12M")))
                .allSatisfy(clock -> assertThat(clock.caveat()).contains("bears a later day"));
    }

    @Test
    void denmarksClocksCarryItsProtocolAndNorwaysItsAssociation() {
        List<Clock> danish = on(IN_FORCE, "DE-DK", controls("DE-DK", "DK-2026-930 DK-L1 FOR 2026-05-12 2026-07-11"));
        List<Clock> norwegian =
                on(IN_FORCE, "NO:SEA", controls("NO:SEA", "NO-2026-931 NO-L1 FOR 2026-05-12 2026-11-11"));

        assertThat(danish)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.caveat()).contains("Protocol 22"));
        assertThat(norwegian)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.caveat()).contains("associated with Schengen"));
        assertThat(on(IN_FORCE, "AT-DE", GERMANY))
                .allSatisfy(clock -> assertThat(clock.caveat() + "").doesNotContain("Protocol 22", "associated"));
    }

    @Test
    void anExceptionalSituationAddsTwiceSixMonths() {
        List<Clock> clocks = Controls.all(
                "2027-06-01",
                "AT-DE",
                controls(
                        "AT-DE",
                        "DE-2024-001 DE-L2 FOR 2024-11-12 2026-11-11",
                        "DE-2026-002 DE-L2 EXC 2026-11-12 2027-05-11",
                        "DE-2027-003 DE-L2 EXC 2027-05-12 2027-11-11"));

        assertThat(told(clocks, "MAX-24M", "EXC-6M", "EXC-12M"))
                .containsExactly(
                        "MAX-24M 2026-11-11 MET",
                        "EXC-6M 2027-05-11 MET",
                        "EXC-12M 2027-11-11 OPEN",
                        "EXC-6M 2027-11-11 MET");
    }

    @Test
    void theProposalAsksForAnOpinionAtEighteenMonthsAndSaysThatItNeverWasLaw() {
        LegalRegime proposal = LegalRegime.of("COM_2021_891");

        List<Clock> clocks =
                Clocks.on(section("AT-DE"), register("AT-DE", GERMANY), proposal, RULES, day("2025-12-01"));

        assertThat(told(clocks, "OPIN-12M", "COM-OPIN-18M")).containsExactly("COM-OPIN-18M 2026-01-09 OPEN");
        assertThat(told(clocks, "EXC-12M")).isEmpty();
        assertThat(clocks)
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.caveat()).contains("It was never law."));
    }

    @Test
    void theCodeOf2016GovernsWhatBeganBeforeTheNewActWhateverTheRegime() {
        List<MeasureReport> old = controls(
                "AT-DE",
                "DE-2015-037 DE-L1 UNF 2015-09-13 2015-09-22",
                "DE-2015-038 DE-L1 UNF 2015-09-23 2015-11-13",
                "DE-2016-051 DE-L3 COU 2016-05-12 2016-11-11",
                "DE-2019-052 DE-L4 FOR 2019-11-12 2020-05-11");

        List<Clock> clocks = Controls.all("2024-07-09", "AT-DE", old);

        assertThat(told(clocks, "OLD-10D", "OLD-2M", "OLD-30D", "OLD-6M", "OLD-29"))
                .containsExactly(
                        "OLD-10D 2015-09-22 MET",
                        "OLD-2M 2015-11-12 NO_RECORD_HERE",
                        "OLD-29 2016-11-11 MET",
                        "OLD-29 2018-05-11 MET",
                        "OLD-30D 2019-12-11 NO_RECORD_HERE",
                        "OLD-6M 2020-05-11 MET");
        assertThat(clocks).allSatisfy(clock -> assertThat(clock.caveat()).contains("as it stood before 10 July 2024"));
        assertThat(clocks.stream()
                        .filter(clock -> clock.rule().equals("OLD-29"))
                        .map(Clock::dutyHolder))
                .containsOnly("COUNCIL");
    }
}
