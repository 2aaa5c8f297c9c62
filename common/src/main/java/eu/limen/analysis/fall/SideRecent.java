package eu.limen.analysis.fall;

import java.util.List;

/**
 * One side's newest weeks.
 *
 * @param weeks the compared weeks, oldest first; the last is the week that is judged
 * @param season as it is known at its close
 */
public record SideRecent(List<SideWeek> weeks, SeasonEstimate season) {

    static final SideRecent SILENT = new SideRecent(List.of(SideWeek.MISSING), SeasonEstimate.UNKNOWN);

    public SideRecent {
        weeks = List.copyOf(weeks);
    }

    SideWeek last() {
        return weeks.get(weeks.size() - 1);
    }

    int reported() {
        return (int) weeks.stream().filter(SideWeek::reported).count();
    }
}
