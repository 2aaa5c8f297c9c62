package eu.limen.rules;

import eu.limen.model.Label;
import eu.limen.model.PatternName;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small story with what these rules must make of it: what they are meant to see, and not to see, written beside them.
 *
 * @param series what was reported; their first days are the same
 * @param measures decisions on controls that are known from the beginning, each the fields of a report as JSON
 * @param firstDay the first day, a Monday, epoch day
 * @param label of the last day of the first series; null where a pattern is judged
 * @param pattern null where a label is judged
 * @param fires whether the pattern must fire; that an alert of it is cancelled later changes nothing
 */
public record Exemplar(
        String name,
        List<ReportedSeries> series,
        List<String> measures,
        long firstDay,
        @Nullable Label label,
        @Nullable PatternName pattern,
        boolean fires)
        implements Serializable {

    /** The first day where none is named: Monday 6 January 2025. */
    public static final long USUAL_FIRST_DAY = 20_094;
}
