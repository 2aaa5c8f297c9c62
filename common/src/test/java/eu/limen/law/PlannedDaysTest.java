package eu.limen.law;

import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies ahead: a planned control shows its limits while people can still act on them, and a planned record answers nothing yet. */
class PlannedDaysTest {

    @Test
    void aPlannedControlShowsItsLongestTimeAsSoonAsItIsKnown() {
        List<MeasureReport> planned = controls("AT-DE", "DE-2025-001 DE-L1 FOR 2025-06-01 2028-06-30");

        List<Clock> clocks = on("2025-04-01", "AT-DE", planned);

        assertThat(told(clocks, "MAX-24M", "OPIN-12M", "REP-12M")).containsExactly("MAX-24M 2027-05-31 OPEN");
        assertThat(clocks)
                .filteredOn(clock -> clock.kind() == DutyKind.MAXIMUM)
                .allSatisfy(
                        clock -> assertThat(clock.caveat()).contains("The end that is notified lies after that day."));
    }

    @Test
    void aPlannedImmediateControlShowsItsMonthAndItsThreeMonths() {
        List<MeasureReport> planned = controls("DE-PL", "PL-2025-001 PL-L1 UNF 2025-07-07 2025-12-31");

        assertThat(told(on("2025-07-04", "DE-PL", planned), "UNF-1M", "UNF-3M"))
                .containsExactly("UNF-1M 2025-08-06 OPEN", "UNF-3M 2025-10-06 OPEN");
    }

    @Test
    void aReportWithADayThatHasNotComeIsNotYetARecord() {
        List<MeasureReport> running = List.of(control("AT-DE", "DE-2025-001 DE-L1 FOR 2025-07-07 2026-12-31")
                .report33On(day("2026-07-06"))
                .build());

        assertThat(told(on("2025-07-10", "AT-DE", running), "REP-12M")).containsExactly("REP-12M 2026-07-06 OPEN");
        assertThat(told(on("2026-07-06", "AT-DE", running), "REP-12M")).startsWith("REP-12M 2026-07-06 MET");
    }

    @Test
    void aLaterRecordIsToldOfOnceItsDayHasCome() {
        List<MeasureReport> running = List.of(control("AT-DE", "DE-2025-001 DE-L1 FOR 2025-07-07 2026-12-31")
                .report33On(day("2026-07-10"))
                .build());

        assertThat(report(on("2026-07-08", "AT-DE", running)).recordedLater()).isFalse();
        assertThat(report(on("2026-07-10", "AT-DE", running)).recordedLater()).isTrue();
        assertThat(told(on("2026-07-10", "AT-DE", running), "REP-12M")).startsWith("REP-12M 2026-07-06 NO_RECORD_HERE");
    }

    private static Clock report(List<Clock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.kind() == DutyKind.REPORT)
                .findFirst()
                .orElseThrow();
    }
}
