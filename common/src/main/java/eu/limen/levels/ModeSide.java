package eu.limen.levels;

import eu.limen.analysis.Window;
import java.util.List;

/**
 * One side's findings within one mode of transport, week by week, with the persons whom that side checked in the same mode as exposure.
 *
 * @param before the weeks compared with; without exposure where nothing is known
 * @param recent the weeks looked at, the newest last
 */
record ModeSide(String state, List<Window> before, List<Window> recent) {

    /** Whether its rate before and in the newest week are known. */
    boolean canBeJudged(int leastWeeksBefore) {
        return recent.get(recent.size() - 1).isExposed()
                && before.stream().filter(Window::isExposed).count() >= leastWeeksBefore;
    }

    Window newest() {
        return recent.get(recent.size() - 1);
    }

    double eventsBefore() {
        return events(before);
    }

    double exposureBefore() {
        return exposure(before);
    }

    double events() {
        return events(recent);
    }

    double exposure() {
        return exposure(recent);
    }

    /** Findings made without exposure are in no rate. */
    private static double events(List<Window> windows) {
        return windows.stream()
                .filter(Window::isExposed)
                .mapToDouble(Window::count)
                .sum();
    }

    private static double exposure(List<Window> windows) {
        return windows.stream().mapToDouble(Window::exposure).sum();
    }

    /** Mean weekly exposure of the weeks looked at against that of the weeks before. */
    double exposureChange() {
        return (exposure() / exposedWeeks(recent)) / (exposureBefore() / exposedWeeks(before));
    }

    private static long exposedWeeks(List<Window> windows) {
        return windows.stream().filter(Window::isExposed).count();
    }
}
