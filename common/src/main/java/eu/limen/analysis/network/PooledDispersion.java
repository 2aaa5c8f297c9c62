package eu.limen.analysis.network;

import eu.limen.analysis.Window;
import java.util.List;

/** How much more than by chance counts vary from week to week: Pearson's statistic about each series' own mean rate, over all series. */
final class PooledDispersion {

    private PooledDispersion() {}

    /** Variance by mean, at least 1; 1 where there is nothing to tell it from. */
    static double of(List<List<Window>> series) {
        double squares = 0;
        int freedom = 0;
        for (List<Window> windows : series) {
            List<Window> exposed = windows.stream().filter(Window::isExposed).toList();
            double events = exposed.stream().mapToDouble(Window::count).sum();
            if (events > 0) {
                double exposure = exposed.stream().mapToDouble(Window::exposure).sum();
                squares += exposed.stream()
                        .mapToDouble(window -> square(window, events / exposure * window.exposure()))
                        .sum();
                freedom += exposed.size() - 1;
            }
        }
        return freedom > 0 ? Math.max(1, squares / freedom) : 1;
    }

    private static double square(Window window, double expected) {
        double excess = window.count() - expected;
        return excess * excess / expected;
    }
}
