package eu.limen.analysis.fall;

import java.util.List;

/**
 * One side's newest weeks.
 *
 * @param weeks the compared weeks, oldest first; the last is the week that is judged
 * @param season as it is known at its close
 * @param dispersion variance of a weekly count divided by its mean, as the weekly model knows it then; 1 where it knows none
 */
public record SideRecent(List<SideWeek> weeks, SeasonEstimate season, double dispersion) {

    static final SideRecent SILENT = new SideRecent(List.of(SideWeek.MISSING), SeasonEstimate.UNKNOWN, 1);

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
