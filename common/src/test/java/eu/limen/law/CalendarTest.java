package eu.limen.law;

import static eu.limen.law.Controls.all;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.date;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leap days, month ends, changes of clocks and time zones. */
class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        // The first day counts in, so a month ends on the day before the same date.
        "2025-07-07, P1M, 2025-08-06",
        "2025-01-01, P1M, 2025-01-31",
        "2024-05-12, P6M, 2024-11-11",
        "2024-07-10, P24M, 2026-07-09",
        // Leap days.
        "2024-02-29, P12M, 2025-02-28",
        "2024-02-29, P24M, 2026-02-28",
        "2024-02-29, P1M, 2024-03-28",
        "2024-03-01, P12M, 2025-02-28",
        "2023-03-01, P12M, 2024-02-29",
        // Month ends: where the month has no such date, its last day.
        "2025-01-31, P1M, 2025-02-28",
        "2024-01-31, P1M, 2024-02-29",
        "2025-01-30, P1M, 2025-02-28",
        "2025-01-29, P1M, 2025-02-28",
        "2025-01-28, P1M, 2025-02-27",
        "2025-08-31, P6M, 2026-02-28",
        "2019-10-31, P6M, 2020-04-30",
        "2024-11-30, P3M, 2025-02-28",
        "2023-11-30, P3M, 2024-02-29",
        // Weeks and days.
        "2024-02-20, P10D, 2024-02-29",
        "2025-03-30, P4W, 2025-04-26"
    })
    void aPeriodEndsInclusively(String first, String period, String last) {
        CalendarPeriod length = CalendarPeriod.parse(period).orElseThrow();

        assertThat(date(length.lastDay(day(first)))).isEqualTo(last);
    }

    @Test
    void repeatedTimesAreCountedFromTheFirstDaySoThatALeapDayCostsNothing() {
        CalendarPeriod year = CalendarPeriod.parse("P12M").orElseThrow();

        assertThat(date(year.lastDay(day("2024-02-29"), 4))).isEqualTo("2028-02-28");
        assertThat(date(year.lastDay(day("2024-01-31"), 2))).isEqualTo("2026-01-30");
    }

    @Test
    void noHourIsLostWhereClocksAreSetForwardOrBack() {
        String forward = "DE-2025-001 DE-L1 UNF 2025-03-30 2025-04-20";
        String back = "DE-2025-002 DE-L2 UNF 2025-10-26 2025-11-20";

        assertThat(told(all("2025-12-01", "DE-FR", controls("DE-FR", forward, back)), "UNF-1M", "UNF-3M"))
                .containsExactly(
                        "UNF-1M 2025-04-29 MET",
                        "UNF-3M 2025-06-29 MET",
                        "UNF-1M 2025-11-25 MET",
                        "UNF-3M 2026-01-25 MET");
    }

    @ParameterizedTest
    @CsvSource({
        "GR, 2025-01-15T22:30:00Z, 2025-01-16",
        "FI, 2025-01-15T22:30:00Z, 2025-01-16",
        "PT, 2025-01-15T22:30:00Z, 2025-01-15",
        "PT, 2025-07-15T22:30:00Z, 2025-07-15",
        "DE, 2025-01-15T22:30:00Z, 2025-01-15",
        "DE, 2025-07-15T22:30:00Z, 2025-07-16",
        "DE, 2025-03-29T22:30:00Z, 2025-03-29",
        "DE, 2025-03-30T22:30:00Z, 2025-03-31",
        "IS, 2025-07-15T23:59:59Z, 2025-07-15"
    })
    void aTickIsTheNextDayWhereItIsAlreadyPastMidnight(String state, String instant, String day) {
        long tick = Instant.parse(instant).toEpochMilli();

        assertThat(date(LocalDay.in(state, tick))).isEqualTo(day);
    }
}
