package eu.limen.console.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A desk, not a person.
 *
 * @param id begins with the state, such as {@code AT-SPOC}
 * @param desk what it is called
 * @param sections that it watches; empty: all of the state
 * @param email a mailbox of the desk
 * @param webhook where its own system listens
 * @param languages ISO 639-1
 * @param dutyFrom in the local time of the state; null: always on duty
 * @param substitute id of the desk that answers while this one is off duty
 * @param validFrom first local day
 * @param validTo last local day; null: until further notice
 */
public record ContactPoint(
        String id,
        String state,
        DeskLevel level,
        String desk,
        List<String> sections,
        @Nullable String email,
        @Nullable String webhook,
        NightChannel nightChannel,
        List<String> languages,
        @Nullable LocalTime dutyFrom,
        @Nullable LocalTime dutyTo,
        @Nullable String substitute,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public ContactPoint {
        sections = List.copyOf(sections);
        languages = List.copyOf(languages);
    }

    /** Whether the directory names it on a local day. */
    public boolean isValid(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether somebody sits there at a local time; a duty may go over midnight. */
    public boolean isOnDuty(LocalTime time) {
        if (dutyFrom == null || dutyTo == null || dutyFrom.equals(dutyTo)) {
            return true;
        }
        boolean begun = !time.isBefore(dutyFrom);
        boolean notOver = time.isBefore(dutyTo);
        return dutyFrom.isBefore(dutyTo) ? begun && notOver : begun || notOver;
    }

    /** Whether it watches one of these sections. */
    public boolean watches(Collection<String> some) {
        return sections.isEmpty() || some.isEmpty() || sections.stream().anyMatch(some::contains);
    }

    /** Whether there is any way to it. */
    public boolean canBeReached() {
        return email != null || webhook != null;
    }
}
