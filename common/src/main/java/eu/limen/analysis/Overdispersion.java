package eu.limen.analysis;

import java.util.List;

/**
 * By how much more than chance counts scatter about their own mean rate. A start value weighs as ten windows, and windows with small expectations
 * weigh less (methods 2.1, dispersion).
 */
public final class Overdispersion {

    private static final double START_WINDOWS = 10;
    private static final double SMALL_MEAN = 0.5;

    private double squares;
    private double windows = START_WINDOWS;

    private Overdispersion(double start) {
        squares = start * START_WINDOWS;
    }

    /**
     * Variance by mean of some series, each about its own mean rate; at least 1.
     *
     * @param start what it is taken for before there is data, with the weight of ten windows
     */
    public static double of(List<List<Window>> series, double start) {
        Overdispersion scatter = new Overdispersion(start);
        series.forEach(scatter::add);
        return Math.max(1, scatter.squares / scatter.windows);
    }

    private void add(List<Window> series) {
        List<Window> exposed = series.stream().filter(Window::isExposed).toList();
        double events = exposed.stream().mapToDouble(Window::count).sum();
        if (events <= 0 || exposed.size() < 2) {
            return;
        }
        double rate = events / exposed.stream().mapToDouble(Window::exposure).sum();
        // The rate is taken from the same windows, which makes them lie closer to it than the truth does.
        double correction = exposed.size() / (exposed.size() - 1.0);
        for (Window window : exposed) {
            double expected = rate * window.exposure();
            double weight = Math.min(1, expected / SMALL_MEAN);
            double excess = window.count() - expected;
            squares += weight * correction * excess * excess / expected;
            windows += weight;
        }
    }
}
