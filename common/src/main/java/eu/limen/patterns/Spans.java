package eu.limen.patterns;

import eu.limen.flow.Showing;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws the spans of a pattern by looking at day after day: a match opens one, days that show the pattern prolong it, quiet days end it. */
final class Spans {

    /** Quiet windows after which an episode ends (methods 2.5). */
    static final int QUIET_DAYS = 2;
    /** Days in a row that could not be judged, after which nobody can say whether the pattern goes on. */
    static final int DAYS_OUT_OF_SIGHT = 7;
    /** A span of eight weeks is no longer news: the level has become the usual one. */
    static final int DAYS_LASTING = 56;

    /** What a day shows of the pattern. */
    enum Look {
        ACTIVE,
        QUIET,
        UNKNOWN
    }

    private final int outOfSight;
    private final int lasting;
    private final int quietDays;
    private final List<Span> closed = new ArrayList<>();
    private final TreeSet<Long> days = new TreeSet<>();
    private long lastActive;
    private int quiet;

    /** Spans of days. */
    Spans() {
        this(DAYS_OUT_OF_SIGHT, DAYS_LASTING);
    }

    /**
     * Spans of windows of any length.
     *
     * @param outOfSight windows in a row that could not be judged, after which nobody can say whether the pattern goes on
     * @param lasting windows after which a span is no longer news
     */
    Spans(int outOfSight, int lasting) {
        this(outOfSight, lasting, QUIET_DAYS);
    }

    /**
     * The same, for patterns whose windows may lie apart.
     *
     * @param quietDays quiet windows after which a span is over
     */
    Spans(int outOfSight, int lasting, int quietDays) {
        this.outOfSight = outOfSight;
        this.lasting = lasting;
        this.quietDays = quietDays;
    }

    /** What a window shows; one that nobody told of could not be judged. */
    static Look lookAt(@Nullable Showing window) {
        if (window == null) {
            return Look.UNKNOWN;
        }
        return switch (window.sight()) {
            case SHOWS -> Look.ACTIVE;
            case SHOWS_NOT -> Look.QUIET;
            case UNKNOWN -> Look.UNKNOWN;
        };
    }

    /**
     * @param isOver whether the day has closed; an open day can prolong a span but not end it
     * @param matched the days of a match that is complete on this day, null if there is none
     */
    void look(long day, boolean isOver, @Nullable List<Long> matched, Look look) {
        if (matched != null) {
            days.addAll(matched);
            goOn(day);
        } else if (days.isEmpty()) {
            return;
        } else if (look == Look.ACTIVE) {
            days.add(day);
            goOn(day);
        } else if (look == Look.QUIET && isOver) {
            quiet++;
        }
        var end = endAt(day);
        if (isOver && end != Span.End.RUNNING) {
            close(day, end);
        }
    }

    List<Span> all() {
        if (!days.isEmpty()) {
            close(lastActive, Span.End.RUNNING);
        }
        return List.copyOf(closed);
    }

    private void goOn(long day) {
        lastActive = day;
        quiet = 0;
    }

    private Span.End endAt(long day) {
        if (quiet >= quietDays) {
            return Span.End.OVER;
        }
        if (day - lastActive >= outOfSight) {
            return Span.End.OUT_OF_SIGHT;
        }
        return day - days.first() + 1 >= lasting ? Span.End.LASTING : Span.End.RUNNING;
    }

    private void close(long last, Span.End end) {
        closed.add(new Span(List.copyOf(days), last, end));
        days.clear();
        quiet = 0;
    }
}
