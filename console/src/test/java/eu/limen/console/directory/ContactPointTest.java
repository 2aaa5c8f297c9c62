package eu.limen.console.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContactPointTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-03-01");

    @Test
    void aDutyGoesOverMidnight() {
        ContactPoint night = desk(LocalTime.parse("20:00"), LocalTime.parse("06:00"), null);

        assertThat(night.isOnDuty(LocalTime.parse("23:00"))).isTrue();
        assertThat(night.isOnDuty(LocalTime.parse("05:59"))).isTrue();
        assertThat(night.isOnDuty(LocalTime.parse("06:00"))).isFalse();
        assertThat(night.isOnDuty(LocalTime.NOON)).isFalse();
    }

    @Test
    void whoNamesNoHoursIsAlwaysThere() {
        ContactPoint always = desk(null, null, null);

        assertThat(always.isOnDuty(LocalTime.MIDNIGHT)).isTrue();
    }

    @Test
    void aDeskIsValidFromItsFirstToItsLastDay() {
        ContactPoint ended = desk(null, null, FIRST.plusDays(9));

        assertThat(ended.isValid(FIRST.minusDays(1))).isFalse();
        assertThat(ended.isValid(FIRST)).isTrue();
        assertThat(ended.isValid(FIRST.plusDays(9))).isTrue();
        assertThat(ended.isValid(FIRST.plusDays(10))).isFalse();
    }

    private static ContactPoint desk(@Nullable LocalTime from, @Nullable LocalTime to, @Nullable LocalDate last) {
        return new ContactPoint(
                "AT-GRAZ",
                "AT",
                DeskLevel.LOCAL,
                "Duty desk Graz",
                List.of("AT-SI"),
                "desk@example.org",
                null,
                NightChannel.EMAIL,
                List.of("de"),
                from,
                to,
                null,
                FIRST,
                last);
    }
}
