package eu.limen.levels;

import eu.limen.analysis.Window;
import java.util.List;

/**
 * By how much more than chance weekly counts scatter about their own mean rate: variance by mean, at least 1. A start value weighs as ten weeks, and
 * weeks with small expectations weigh less (methods 2.1, dispersion).
 */
final class Scatter {

    private static final double START = 1.3;
    private static final double START_WEEKS = 10;
    private static final double SMALL_MEAN = 0.5;

    private double squares = START * START_WEEKS;
    private double weeks = START_WEEKS;

    static double of(List<List<Window>> series) {
        Scatter scatter = new Scatter();
        series.forEach(scatter::add);
        return Math.max(1, scatter.squares / scatter.weeks);
    }

    private void add(List<Window> series) {
        List<Window> exposed = series.stream().filter(Window::isExposed).toList();
        double events = exposed.stream().mapToDouble(Window::count).sum();
        if (events <= 0 || exposed.size() < 2) {
            return;
        }
        double rate = events / exposed.stream().mapToDouble(Window::exposure).sum();
        // The rate is taken from the same weeks, which makes them lie closer to it than the truth does.
        double correction = exposed.size() / (exposed.size() - 1.0);
        for (Window window : exposed) {
            double expected = rate * window.exposure();
            double weight = Math.min(1, expected / SMALL_MEAN);
            double excess = window.count() - expected;
            squares += weight * correction * excess * excess / expected;
            weeks += weight;
        }
    }
}
