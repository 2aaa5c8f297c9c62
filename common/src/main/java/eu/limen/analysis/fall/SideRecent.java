package eu.limen.analysis.fall;

import java.util.List;

/**
 * One side's newest weeks.
 *
 * @param weeks the compared weeks, oldest first; the last is the week that is judged
 * @param normalSeason how far the season lifts the weeks before the crisis above those of the baseline
 */
public record SideRecent(List<SideWeek> weeks, double normalSeason) {

    public SideRecent {
        weeks = List.copyOf(weeks);
    }

    /** Without season. */
    public static SideRecent of(List<SideWeek> weeks) {
        return new SideRecent(weeks, 1);
    }

    SideWeek last() {
        return weeks.get(weeks.size() - 1);
    }

    int reported() {
        return (int) weeks.stream().filter(SideWeek::reported).count();
    }
}
