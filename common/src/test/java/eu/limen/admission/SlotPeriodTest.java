package eu.limen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotPeriodTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void hoursAndQuarterDaysAreCountedWithinTheirUtcDay() {
        SlotPeriod hour = period("2025-03-05T23:00:00Z", SlotLength.HOUR, BERLIN);
        SlotPeriod quarter = period("2025-03-05T06:00:00Z", SlotLength.SIX_HOURS, null);

        assertThat(hour).isEqualTo(new SlotPeriod(day("2025-03-05"), 23, millis("2025-03-06T00:00:00Z")));
        assertThat(quarter).isEqualTo(new SlotPeriod(day("2025-03-05"), 1, millis("2025-03-05T12:00:00Z")));
        assertThat(find("2025-03-05T05:00:00Z", SlotLength.SIX_HOURS, null)).isNull();
        assertThat(find("2025-03-05T05:30:00Z", SlotLength.HOUR, null)).isNull();
    }

    @Test
    void aLocalDayBelongsToTheDayItNames() {
        assertThat(period("2025-03-04T23:00:00Z", SlotLength.DAY, BERLIN).firstDay())
                .isEqualTo(day("2025-03-05"));
        assertThat(find("2025-03-04T23:00:00Z", SlotLength.DAY, null)).isNull();
        assertThat(find("2025-03-05T01:00:00Z", SlotLength.DAY, BERLIN)).isNull();
    }

    @Test
    void aLocalDayIsAsLongAsTheClocksMakeIt() {
        assertThat(lengthOf("2025-03-29T23:00:00Z", SlotLength.DAY)).isEqualTo(Duration.ofHours(23));
        assertThat(lengthOf("2025-10-25T22:00:00Z", SlotLength.DAY)).isEqualTo(Duration.ofHours(25));
        assertThat(lengthOf("2025-03-24T00:00:00Z", SlotLength.WEEK)).isEqualTo(Duration.ofDays(7));
        assertThat(lengthOf("2025-03-23T23:00:00Z", SlotLength.WEEK))
                .isEqualTo(Duration.ofDays(7).minusHours(1));
    }

    @Test
    void weeksBeginOnMondayAndMonthsOnTheFirst() {
        assertThat(period("2025-03-03T00:00:00Z", SlotLength.WEEK, null).endMillis())
                .isEqualTo(millis("2025-03-10T00:00:00Z"));
        assertThat(find("2025-03-04T00:00:00Z", SlotLength.WEEK, null)).isNull();
        assertThat(period("2024-02-01T00:00:00Z", SlotLength.MONTH, null).endMillis())
                .isEqualTo(millis("2024-03-01T00:00:00Z"));
        assertThat(find("2024-02-02T00:00:00Z", SlotLength.MONTH, null)).isNull();
        assertThat(period("2024-01-31T23:00:00Z", SlotLength.MONTH, BERLIN).firstDay())
                .isEqualTo(day("2024-02-01"));
    }

    private static Duration lengthOf(String start, SlotLength length) {
        return Duration.ofMillis(period(start, length, BERLIN).endMillis() - millis(start));
    }

    private static SlotPeriod period(String start, SlotLength length, @Nullable ZoneId local) {
        return Objects.requireNonNull(find(start, length, local), start);
    }

    private static @Nullable SlotPeriod find(String start, SlotLength length, @Nullable ZoneId local) {
        return SlotPeriod.of(new Slot(millis(start), length), local);
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
