package eu.limen.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotCalendarTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2025-02-26T07:00:00Z, 2025-02-26",
        "SIX_HOURS, 2025-02-26T18:00:00Z, 2025-02-26",
        "DAY, 2025-02-26T00:00:00Z, 2025-02-26",
        "WEEK, 2025-02-24T00:00:00Z, 2025-02-24",
        "MONTH, 2025-02-01T00:00:00Z, 2025-02-01",
        "HOUR, 2025-02-26T07:30:00Z,",
        "SIX_HOURS, 2025-02-26T07:00:00Z,",
        "DAY, 2025-02-25T23:00:00Z,",
        "WEEK, 2025-02-25T00:00:00Z,",
        "MONTH, 2025-02-02T00:00:00Z,"
    })
    void inUtcASlotNamesThePeriodThatItStarts(SlotLength length, String start, LocalDate period) {
        assertThat(SlotCalendar.periodOf(slot(start, length), null)).isEqualTo(dayOf(period));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2025-02-25T23:00:00Z, 2025-02-26",
        "DAY, 2025-06-25T22:00:00Z, 2025-06-26",
        "DAY, 2025-06-25T00:00:00Z, 2025-06-25",
        "DAY, 2025-06-25T23:00:00Z,",
        "WEEK, 2025-03-30T22:00:00Z, 2025-03-31",
        "MONTH, 2025-03-31T22:00:00Z, 2025-04-01",
        "HOUR, 2025-02-25T22:30:00Z,"
    })
    void withAZoneItMayStartAtLocalMidnightToo(SlotLength length, String start, LocalDate period) {
        assertThat(SlotCalendar.periodOf(slot(start, length), VIENNA)).isEqualTo(dayOf(period));
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2025-02-26T07:00:00Z, 2025-02-26T08:00:00Z",
        "SIX_HOURS, 2025-02-26T18:00:00Z, 2025-02-27T00:00:00Z",
        "DAY, 2025-03-30T00:00:00Z, 2025-03-31T00:00:00Z",
        "DAY, 2025-03-29T23:00:00Z, 2025-03-30T22:00:00Z",
        "DAY, 2025-10-25T22:00:00Z, 2025-10-26T23:00:00Z",
        "WEEK, 2025-03-23T23:00:00Z, 2025-03-30T22:00:00Z",
        "MONTH, 2025-02-28T23:00:00Z, 2025-03-31T22:00:00Z",
        "MONTH, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z"
    })
    void aLocalDayEndsAtTheNextLocalMidnight(SlotLength length, String start, String end) {
        assertThat(Instant.ofEpochMilli(SlotCalendar.endMillis(slot(start, length), VIENNA)))
                .isEqualTo(end);
    }

    @Test
    void everySchengenStateHasALocalTimeAsHaveIrelandAndCyprus() {
        String states = "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

        assertThat(states.split(" "))
                .hasSize(29 + 2)
                .allSatisfy(state -> assertThat(StateZones.of(state)).isPresent());
        assertThat(StateZones.of("XX")).isEmpty();
    }

    private static Slot slot(String start, SlotLength length) {
        return new Slot(Instant.parse(start).toEpochMilli(), length);
    }

    private static OptionalLong dayOf(LocalDate day) {
        return day == null ? OptionalLong.empty() : OptionalLong.of(day.toEpochDay());
    }
}
