package eu.limen.analysis.wave;

import java.util.Comparator;

/**
 * The beginning of a rise on a corridor.
 *
 * @param position of the section on the corridor, from 0 in the direction of movement
 * @param window weeks since a fixed Monday
 */
public record Onset(int position, long window) {

    /** By the end of their windows, not by arrival; within a window along the corridor. */
    public static final Comparator<Onset> IN_ORDER =
            Comparator.comparingLong(Onset::window).thenComparingInt(Onset::position);
}
