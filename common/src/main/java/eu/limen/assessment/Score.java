package eu.limen.assessment;

import eu.limen.model.Component;
import java.util.ArrayList;
import java.util.List;

/**
 * The points of one threat in one direction; their sum is the score, exactly (methods 7).
 *
 * <p>Points are kept in hundredths, so that what is shown adds up to what is shown.
 */
final class Score {

    private static final double HUNDREDTHS = 100;

    private final List<Component> components = new ArrayList<>();
    private long hundredths;

    void add(String name, double points, String text) {
        long rounded = Math.round(points * HUNDREDTHS);
        components.add(new Component(name, rounded / HUNDREDTHS, text));
        hundredths += rounded;
    }

    /** Ends the sum: a score is never below 0. */
    void floor() {
        if (hundredths < 0) {
            double lift = -hundredths / HUNDREDTHS;
            add("FLOOR", lift, "The score does not go below 0: " + Words.number(lift) + " points added.");
        }
    }

    double points() {
        return hundredths / HUNDREDTHS;
    }

    List<Component> components() {
        return List.copyOf(components);
    }
}
