package eu.limen.console.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final ContactPoint ALWAYS = desk("AT-ALWAYS", DeskLevel.NATIONAL, null, null, "2025-01-01", null);
    private static final ContactPoint DAY = desk("AT-DAY", DeskLevel.NATIONAL, "06:00", "22:00", "2025-01-01", null);
    private static final ContactPoint NIGHT =
            desk("AT-NIGHT", DeskLevel.NATIONAL, "22:00", "06:00", "2025-01-01", null);

    private static ContactPoint desk(
            String id,
            DeskLevel level,
            @Nullable String from,
            @Nullable String to,
            String first,
            @Nullable String last,
            String... sections) {
        return new ContactPoint(
                id,
                id.substring(0, 2),
                level,
                id,
                List.of(sections),
                id + "@desks.example",
                null,
                NightChannel.EMAIL,
                List.of("en"),
                from == null ? null : LocalTime.parse(from),
                to == null ? null : LocalTime.parse(to),
                null,
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last));
    }

    @Test
    void desksThatShareDaysAndHoursOverlap() {
        assertThat(Overlap.of(ALWAYS, List.of(ALWAYS, DAY, NIGHT))).containsExactly("AT-DAY", "AT-NIGHT");
        assertThat(Overlap.of(DAY, List.of(ALWAYS))).containsExactly("AT-ALWAYS");
    }

    @Test
    void desksThatTakeTurnsDoNot() {
        assertThat(Overlap.of(DAY, List.of(NIGHT))).isEmpty();
        assertThat(Overlap.of(NIGHT, List.of(DAY))).isEmpty();
    }

    @Test
    void aDeskAfterTheLastDayOfAnotherDoesNot() {
        ContactPoint old = desk("AT-OLD", DeskLevel.NATIONAL, null, null, "2020-01-01", "2024-12-31");
        ContactPoint lastDayIsFirst = desk("AT-LATE", DeskLevel.NATIONAL, null, null, "2020-01-01", "2025-01-01");

        assertThat(Overlap.of(ALWAYS, List.of(old))).isEmpty();
        assertThat(Overlap.of(ALWAYS, List.of(lastDayIsFirst))).containsExactly("AT-LATE");
    }

    @Test
    void anotherLevelStateOrSectionDoesNot() {
        ContactPoint graz = desk("AT-GRAZ", DeskLevel.LOCAL, null, null, "2025-01-01", null, "AT-SI");
        ContactPoint linz = desk("AT-LINZ", DeskLevel.LOCAL, null, null, "2025-01-01", null, "AT-DE");
        ContactPoint whole = desk("AT-WIEN", DeskLevel.LOCAL, null, null, "2025-01-01", null);
        ContactPoint other = desk("SI-SPOC", DeskLevel.NATIONAL, null, null, "2025-01-01", null);

        assertThat(Overlap.of(graz, List.of(linz, ALWAYS))).isEmpty();
        assertThat(Overlap.of(graz, List.of(whole))).containsExactly("AT-WIEN");
        assertThat(Overlap.of(ALWAYS, List.of(other))).isEmpty();
    }
}
