package eu.limen.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slots of which some report speaks now, by the month in which their period begins, so that a release looks at its own months and not at all that ever came. Several
 * reports may speak of one slot; it is known until the last of them is taken back.
 */
public final class ArrivedSlots {

    private final Map<YearMonth, Map<ArrivedSlot, Integer>> reportsOf = new HashMap<>();

    void add(@Nullable ArrivedSlot slot) {
        if (slot != null) {
            reportsOf.computeIfAbsent(month(slot), none -> new HashMap<>()).merge(slot, 1, Integer::sum);
        }
    }

    void remove(@Nullable ArrivedSlot slot) {
        if (slot != null) {
            reportsOf
                    .computeIfAbsent(month(slot), none -> new HashMap<>())
                    .computeIfPresent(slot, (same, reports) -> reports == 1 ? null : reports - 1);
        }
    }

    /** Those whose period begins in a month. */
    Set<ArrivedSlot> in(YearMonth month) {
        return reportsOf.getOrDefault(month, Map.of()).keySet();
    }

    private static YearMonth month(ArrivedSlot slot) {
        return YearMonth.from(LocalDate.ofEpochDay(slot.firstDay()));
    }
}
