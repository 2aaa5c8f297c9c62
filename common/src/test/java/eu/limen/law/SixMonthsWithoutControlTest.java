package eu.limen.law;

import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Six calendar months without control, from the day after the last one of control, are not yet more than six. */
class SixMonthsWithoutControlTest {

    @Test
    void exactlySixCalendarMonthsWithoutControlDoNotBeginAnew() {
        assertThat(maxima("DE-2024-001 DE-L1 FOR 2024-08-01 2024-10-31", "DE-2025-002 DE-L1 FOR 2025-05-01 2025-10-31"))
                .containsExactly("MAX-24M 2026-07-31 OPEN");
    }

    @Test
    void oneDayMoreBeginsAnew() {
        assertThat(maxima("DE-2024-001 DE-L1 FOR 2024-08-01 2024-10-31", "DE-2025-002 DE-L1 FOR 2025-05-02 2025-10-31"))
                .containsExactly("MAX-24M 2027-05-01 OPEN");
    }

    @Test
    void aNewLineageAfterExactlySixCalendarMonthsIsPossiblyTheSameThreat() {
        assertThat(maxima("DE-2024-001 DE-L1 FOR 2024-08-01 2024-10-31", "DE-2025-002 DE-L7 FOR 2025-05-01 2025-10-31"))
                .containsExactly("MAX-24M 2026-07-31 OPEN", "MAX-24M 2027-04-30 OPEN");
    }

    @Test
    void aNewLineageOneDayLaterHasOnlyItsOwn() {
        assertThat(maxima("DE-2024-001 DE-L1 FOR 2024-08-01 2024-10-31", "DE-2025-002 DE-L7 FOR 2025-05-02 2025-10-31"))
                .containsExactly("MAX-24M 2027-05-01 OPEN");
    }

    @Test
    void fromTheEndOfAMonthTheyEndWithTheShorterMonth() {
        assertThat(maxima("DE-2024-001 DE-L1 FOR 2024-08-01 2024-08-30", "DE-2025-002 DE-L1 FOR 2025-03-01 2025-10-31"))
                .containsExactly("MAX-24M 2026-07-31 OPEN");
        assertThat(maxima("DE-2024-001 DE-L1 FOR 2024-08-01 2024-08-30", "DE-2025-002 DE-L1 FOR 2025-03-02 2025-10-31"))
                .containsExactly("MAX-24M 2027-03-01 OPEN");
    }

    private static List<String> maxima(String earlier, String later) {
        return told(on("2025-06-01", "AT-DE", controls("AT-DE", earlier, later)), "MAX-24M");
    }
}
