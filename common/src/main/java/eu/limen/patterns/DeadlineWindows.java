package eu.limen.patterns;

import eu.limen.flow.Showing;
import java.util.Comparator;
import java.util.List;

/** A date of the law ahead opens a span on the day it came near; that it is on record, or long past, closes it. */
public final class DeadlineWindows implements Sequence {

    /** The part that says that the date is there. */
    public static final String AHEAD = "ahead";

    /** The part that, not showing it, says that there is nothing more to tell of it. */
    public static final String CLOSED = "closed";

    /** The longest lead of a date and the longest it is shown once passed: two years each (bounds of the rule set's lead times). */
    private static final int DAYS_KEPT = 1_462;

    /** For patterns of this form only. */
    DeadlineWindows() {}

    @Override
    public List<Span> spans(List<Showing> showings, long tick) {
        boolean closed = showings.stream()
                .filter(showing -> showing.part().equals(CLOSED))
                .max(Comparator.comparingLong(Showing::tick))
                .filter(showing -> showing.sight() == Showing.Sight.SHOWS_NOT)
                .isPresent();
        return showings.stream()
                .filter(showing -> showing.part().equals(AHEAD) && showing.shows())
                .map(showing ->
                        new Span(List.of(showing.day()), showing.day(), closed ? Span.End.OVER : Span.End.RUNNING))
                .toList();
    }

    @Override
    public List<Showing> shown(List<Showing> showings, Span span) {
        return showings.stream()
                .filter(showing -> showing.part().equals(AHEAD) && span.days().contains(showing.day()))
                .toList();
    }

    @Override
    public boolean isFoundByCep() {
        return false;
    }

    @Override
    public int daysKept() {
        return DAYS_KEPT;
    }

    /** A date is never out of sight. */
    @Override
    public int daysOutOfSight() {
        return DAYS_KEPT;
    }

    @Override
    public int daysAWindow() {
        return 1;
    }

    @Override
    public String overInHeadline() {
        return "Closed: ";
    }

    @Override
    public String overInWords() {
        return "It is on record here, has passed, or no longer runs.";
    }

    @Override
    public String windowInWords(long day) {
        return "the record of the measure";
    }
}
