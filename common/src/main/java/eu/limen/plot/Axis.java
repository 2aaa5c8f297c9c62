package eu.limen.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a panel.
 *
 * @param label what is measured, with its unit
 * @param from value at its beginning
 * @param to value at its end
 * @param growth how values grow along it
 * @param ticks values that are named
 */
public record Axis(String label, double from, double to, Growth growth, List<Tick> ticks) {

    /** How values grow along an axis. */
    public enum Growth {
        LINEAR,
        LOGARITHMIC
    }

    /** Evenly spaced values, one named every {@code step}, from the beginning on. */
    public static Axis linear(String label, double from, double to, double step) {
        List<Tick> ticks = new ArrayList<>();
        long steps = Math.round((to - from) / step);
        for (long i = 0; i <= steps; i++) {
            double value = from + i * step;
            ticks.add(new Tick(value, Numbers.shortest(value)));
        }
        return new Axis(label, from, to, Growth.LINEAR, List.copyOf(ticks));
    }

    /** Equal ratios are equally far apart; these values are named. */
    public static Axis logarithmic(String label, double from, double to, double... named) {
        List<Tick> ticks = new ArrayList<>();
        for (double value : named) {
            ticks.add(new Tick(value, Numbers.shortest(value)));
        }
        return new Axis(label, from, to, Growth.LOGARITHMIC, List.copyOf(ticks));
    }

    /** The same with other names. */
    public Axis named(List<Tick> newTicks) {
        return new Axis(label, from, to, growth, List.copyOf(newTicks));
    }

    /** Where a value lies, 0 at the beginning, 1 at the end; values beyond lie at the ends. */
    double share(double value) {
        double share = switch (growth) {
            case LINEAR -> (value - from) / (to - from);
            case LOGARITHMIC -> StrictMath.log(value / from) / StrictMath.log(to / from);
        };
        return Math.min(1, Math.max(0, share));
    }
}
