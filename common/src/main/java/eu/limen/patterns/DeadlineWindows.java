package eu.limen.patterns;

import eu.limen.flow.Showing;
import eu.limen.flow.Tick;
import java.util.Comparator;
import java.util.List;

/** A date of the law that came near opens a span, placed on the day itself; that it is on record, or long past, closes it. */
public final class DeadlineWindows implements Sequence {

    /** The part that says that the date is there. */
    public static final String AHEAD = "ahead";

    /** The part that, not showing it, says that there is nothing more to tell of it. */
    public static final String CLOSED = "closed";

    /** The longest lead of a date and the longest it is shown once passed: two years each (bounds of the rule set's lead times). */
    private static final int DAYS_KEPT = 1_462;

    /** The standard value of {@code deadline.passedDays}; an ending comes earlier where a rule set shows it for fewer. */
    private static final int DAYS_SHOWN_ONCE_PASSED = 56;

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

    /** Until the day has come; once it has passed, as long as it is shown. */
    @Override
    public long newsForMillis(Span span, long tick) {
        long untilDue = (span.first() + 1) * Tick.DAY_MILLIS - tick;
        return untilDue > 0 ? untilDue + Tick.DAY_MILLIS : DAYS_SHOWN_ONCE_PASSED * Tick.DAY_MILLIS;
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
