package eu.limen.law;

import eu.limen.model.Deadline;
import eu.limen.model.DeadlineStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty or limit of the law with its date, for one lineage of control on one section.
 *
 * @param rule id of the row in the tables of the law, for example {@code FOR-6M}
 * @param measureIds the decisions on whose dates it rests
 * @param dutyHolder the controlling state, {@code COMMISSION} or {@code COUNCIL}
 * @param dueDay last day that is in time, local epoch day of the controlling state
 * @param counting how the date was counted, in words
 * @param caveat what is unsure about it, in sentences; null if nothing is
 * @param text the sentence to show
 * @param recordedLater whether the record holds what the duty asks for, with a day after it was due; the caveat says so too
 */
public record Clock(
        String rule,
        DutyKind kind,
        String controllingState,
        String lineage,
        String section,
        List<String> measureIds,
        String dutyHolder,
        long dueDay,
        DeadlineStatus status,
        String counting,
        @Nullable String caveat,
        String provision,
        String text,
        boolean recordedLater) {

    public Clock {
        measureIds = List.copyOf(measureIds);
    }

    /** As results say it. */
    public Deadline deadline() {
        return new Deadline(
                rule, LocalDate.ofEpochDay(dueDay).toString(), dutyHolder, status, counting, caveat, provision);
    }
}
