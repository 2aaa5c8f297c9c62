package eu.limen.law;

import static eu.limen.law.Controls.all;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Poland on the border with Germany from 7.7.2025: the worked example of domain B.3. */
class PolandTest {

    private static final List<MeasureReport> POLAND = controls(
            "DE-PL",
            "PL-2025-001 PL-L1 UNF 2025-07-07 2025-08-05",
            "PL-2025-002 PL-L1 UNF 2025-08-06 2025-10-04",
            "PL-2025-003 PL-L1 FOR 2025-10-05 2026-04-04",
            "PL-2026-004 PL-L1 FOR 2026-04-05 2026-10-01");

    @Test
    void theFirstMonthAndTheThreeMonthsAreTheLawsAndTheNotifiedEndsLieWithin() {
        List<Clock> clocks = all("2026-05-01", "DE-PL", POLAND);

        assertThat(told(clocks, "UNF-1M", "UNF-3M")).containsExactly("UNF-1M 2025-08-06 MET", "UNF-3M 2025-10-06 MET");
    }

    @Test
    void eachForeseeablePeriodHasItsOwnSixMonths() {
        List<Clock> clocks = all("2026-05-01", "DE-PL", POLAND);

        assertThat(told(clocks, "FOR-6M")).containsExactly("FOR-6M 2026-04-04 MET", "FOR-6M 2026-10-04 MET");
    }

    @Test
    void theTwoYearsBeginWithTheForeseeablePeriodInAllThreeWaysOfCounting() {
        List<Clock> clocks = on("2026-05-01", "DE-PL", POLAND);

        assertThat(told(clocks, "MAX-24M")).containsExactly("MAX-24M 2027-10-04 OPEN");
        assertThat(clocks.stream()
                        .filter(clock -> clock.rule().equals("MAX-24M"))
                        .map(Clock::counting))
                .containsExactly("24 calendar months from 2025-10-05, that day counted in"
                        + " (the time under another procedure before it does not count in):"
                        + " from the first start, time before 10 July 2024 included;"
                        + " the same from 10 July 2024 or a later first start;"
                        + " the same from the first period begun under Art. 25a");
    }

    @Test
    void theOpinionAndTheReportCountTheControlInTotal() {
        List<Clock> clocks = on("2026-05-01", "DE-PL", POLAND);

        assertThat(told(clocks, "OPIN-12M", "REP-12M"))
                .containsExactly("OPIN-12M 2026-07-06 OPEN", "REP-12M 2026-07-06 OPEN");
    }

    @Test
    void theProlongationAfterSixMonthsAsksForARiskAssessmentWithItsNotice() {
        List<Clock> clocks = all("2026-03-01", "DE-PL", POLAND);

        assertThat(told(clocks, "RISK-6M", "FOR-NOTICE"))
                .containsExactly(
                        "FOR-NOTICE 2025-09-07 NO_RECORD_HERE",
                        "FOR-NOTICE 2026-03-08 OPEN",
                        "RISK-6M 2026-03-08 OPEN");
    }

    @Test
    void whileTheLastPeriodRunsTheNoticeOfItsProlongationIsTheNextDate() {
        List<Clock> clocks = on("2026-08-20", "DE-PL", POLAND);

        assertThat(told(clocks, "FOR-NOTICE", "RISK-6M"))
                .containsExactly("FOR-NOTICE 2026-09-04 OPEN", "RISK-6M 2026-09-04 OPEN");
        assertThat(clocks.get(2).caveat()).contains("only if the control is prolonged");
    }
}
