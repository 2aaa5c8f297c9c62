package eu.limen.console.measures;

import eu.limen.law.Clock;
import eu.limen.model.DeadlineStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of the law for a measure, as it is told.
 *
 * @param sections on which it falls on that day and is counted alike
 * @param kind what is due: a notice, an end, a report
 * @param due last day in time, local to the controlling state
 * @param counting how it was counted, in words
 */
record ShownDate(
        List<String> sections,
        String rule,
        String kind,
        String due,
        String dutyHolder,
        DeadlineStatus status,
        String counting,
        @Nullable String caveat,
        String provision,
        String text) {

    ShownDate {
        sections = List.copyOf(sections);
    }

    static ShownDate of(Clock clock) {
        return new ShownDate(
                List.of(clock.section()),
                clock.rule(),
                clock.kind().name(),
                LocalDate.ofEpochDay(clock.dueDay()).toString(),
                clock.dutyHolder(),
                clock.status(),
                clock.counting(),
                clock.caveat(),
                clock.provision(),
                clock.text());
    }

    /** The same for other sections. */
    ShownDate on(List<String> others) {
        return new ShownDate(others, rule, kind, due, dutyHolder, status, counting, caveat, provision, text);
    }
}
