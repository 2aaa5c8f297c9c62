package eu.limen.console.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a section is to be reviewed next.
 *
 * @param lastHeldOn day of the last confirmed review; null if there is none on record
 * @param dueOn null if there is none on record
 */
public record DueReview(
        String section,
        @Nullable LocalDate lastHeldOn,
        @Nullable LocalDate dueOn,
        Standing standing) {

    /** How it stands with it. */
    public enum Standing {
        OVERDUE,
        /** Control is in force on the section, and no review is on record here; it may have been held all the same. */
        NO_RECORD_HERE,
        DUE
    }

    /**
     * Of all sections that have been reviewed or are under control, the most urgent first. Pure.
     *
     * @param last the last confirmed review of each section
     * @param underControl sections on which control is in force
     */
    public static List<DueReview> of(List<Review> last, Set<String> underControl, LocalDate today) {
        Map<String, Review> bySection = new HashMap<>();
        last.forEach(review -> bySection.put(review.section(), review));
        Set<String> sections = new TreeSet<>(underControl);
        sections.addAll(bySection.keySet());
        List<DueReview> due = new ArrayList<>();
        sections.forEach(section -> due.add(of(section, bySection.get(section), today)));
        due.sort(Comparator.comparing(DueReview::standing).thenComparing(DueReview::section));
        return due;
    }

    private static DueReview of(String section, @Nullable Review last, LocalDate today) {
        if (last == null) {
            return new DueReview(section, null, null, Standing.NO_RECORD_HERE);
        }
        Standing standing = last.nextOn().isBefore(today) ? Standing.OVERDUE : Standing.DUE;
        return new DueReview(section, last.heldOn(), last.nextOn(), standing);
    }
}
