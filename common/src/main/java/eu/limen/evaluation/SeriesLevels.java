package eu.limen.evaluation;

import eu.limen.analysis.Window;
import eu.limen.model.Level;
import java.util.List;

/**
 * The levels that the indicator gave a simulated series.
 *
 * @param levels of the judged weeks, the first judged week first
 */
record SeriesLevels(SimulatedSeries series, List<Level> levels) {

    /** Weeks within which a change of level that is taken back is a flap (benchmark 7). */
    private static final int UNDONE_WITHIN = 2;

    /** Share of event-free weeks of all series with at least that level. */
    static double share(List<SeriesLevels> all, Level least) {
        long weeks = 0;
        long reached = 0;
        for (SeriesLevels one : all) {
            for (int week = 0; week < one.levels.size(); week++) {
                if (one.isEventFree(week)) {
                    weeks++;
                    reached += one.reaches(week, least) ? 1 : 0;
                }
            }
        }
        return (double) reached / weeks;
    }

    /** Changes of level that are undone within two weeks, per series and week. */
    static double flaps(List<SeriesLevels> all) {
        long weeks = 0;
        long flaps = 0;
        for (SeriesLevels one : all) {
            weeks += one.levels.size();
            for (int week = 1; week < one.levels.size(); week++) {
                flaps += one.isUndone(week) ? 1 : 0;
            }
        }
        return (double) flaps / weeks;
    }

    /** Share of weeks at least HIGH of made-up sections, each of so many series; series in an event are left out for the time. */
    static double sectionsHigh(List<SeriesLevels> all, int seriesPerSection) {
        long weeks = 0;
        long high = 0;
        for (int first = 0; first + seriesPerSection <= all.size(); first += seriesPerSection) {
            List<SeriesLevels> section = all.subList(first, first + seriesPerSection);
            for (int week = 0; week < section.get(0).levels.size(); week++) {
                int judged = week;
                weeks++;
                high += section.stream().anyMatch(one -> one.isEventFree(judged) && one.reaches(judged, Level.HIGH))
                        ? 1
                        : 0;
            }
        }
        return (double) high / weeks;
    }

    /** Share of steps during which the level is reached. */
    static double stepsReached(List<SeriesLevels> all, Level least) {
        List<SeriesLevels> steps =
                all.stream().filter(one -> !one.series.burst()).toList();
        long reached = steps.stream()
                .filter(one -> {
                    for (int week = 0; week < one.levels.size(); week++) {
                        if (one.series.isInEvent(one.window(week)) && one.reaches(week, least)) {
                            return true;
                        }
                    }
                    return false;
                })
                .count();
        return (double) reached / steps.size();
    }

    private boolean isEventFree(int week) {
        return series.isEventFree(window(week));
    }

    private Window window(int week) {
        return series.weeks().get(series.firstJudged() - 1 + week);
    }

    private boolean reaches(int week, Level least) {
        Level level = levels.get(week);
        return level != Level.NOT_ASSESSED && level.compareTo(least) >= 0;
    }

    private boolean isUndone(int week) {
        Level before = levels.get(week - 1);
        if (levels.get(week) == before) {
            return false;
        }
        int last = Math.min(week + UNDONE_WITHIN, levels.size() - 1);
        return levels.subList(week + 1, last + 1).contains(before);
    }
}
