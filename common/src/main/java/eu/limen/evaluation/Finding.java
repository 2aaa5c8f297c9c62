package eu.limen.evaluation;

/**
 * One goal, or one figure without a goal, and what was found.
 *
 * @param subject what is judged, for example {@code alarm pair}
 * @param goal what must hold, with its number; or what the figure says
 * @param figure what was found, with its unit
 */
public record Finding(String subject, String goal, String figure, Outcome outcome) {

    /** What became of a goal. */
    public enum Outcome {
        MET,
        MISSED,
        /** There is no goal: the figure is what it is. */
        REPORTED
    }

    /** A goal that holds or does not. */
    public static Finding judged(String subject, String goal, String figure, boolean met) {
        return new Finding(subject, goal, figure, met ? Outcome.MET : Outcome.MISSED);
    }

    /** A figure that may be at most so large. */
    public static Finding atMost(String subject, String what, double figure, double limit) {
        return judged(subject, what + " <= " + Figures.of(limit), Figures.of(figure), figure <= limit);
    }

    /** A figure that must be at least so large. */
    public static Finding atLeast(String subject, String what, double figure, double limit) {
        return judged(subject, what + " >= " + Figures.of(limit), Figures.of(figure), figure >= limit);
    }

    /** A figure that must lie between two others, both inclusive. */
    public static Finding between(String subject, String what, double figure, double low, double high) {
        String goal = what + " in " + Figures.of(low) + " .. " + Figures.of(high);
        return judged(subject, goal, Figures.of(figure), figure >= low && figure <= high);
    }

    /** A figure without a goal. */
    public static Finding reported(String subject, String what, String figure) {
        return new Finding(subject, what, figure, Outcome.REPORTED);
    }

    /** A figure without a goal. */
    public static Finding reported(String subject, String what, double figure) {
        return reported(subject, what, Figures.of(figure));
    }

    /** Whether nothing was missed. */
    public boolean met() {
        return outcome != Outcome.MISSED;
    }
}
