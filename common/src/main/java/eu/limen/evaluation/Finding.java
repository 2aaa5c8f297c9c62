package eu.limen.evaluation;

/**
 * One goal and what was found.
 *
 * @param subject what is judged, for example {@code alarm pair}
 * @param goal what must hold, with its number
 * @param figure what was found, with its unit
 * @param met whether it holds
 */
public record Finding(String subject, String goal, String figure, boolean met) {

    /** A figure that may be at most so large. */
    public static Finding atMost(String subject, String what, double figure, double limit) {
        return new Finding(subject, what + " <= " + Figures.of(limit), Figures.of(figure), figure <= limit);
    }

    /** A figure that must be at least so large. */
    public static Finding atLeast(String subject, String what, double figure, double limit) {
        return new Finding(subject, what + " >= " + Figures.of(limit), Figures.of(figure), figure >= limit);
    }

    /** A figure that must lie between two others, both inclusive. */
    public static Finding between(String subject, String what, double figure, double low, double high) {
        return new Finding(
                subject,
                what + " in " + Figures.of(low) + " .. " + Figures.of(high),
                Figures.of(figure),
                figure >= low && figure <= high);
    }

    /** A figure without a goal: it is what it is. */
    public static Finding reported(String subject, String what, double figure) {
        return new Finding(subject, what + " (no goal)", Figures.of(figure), true);
    }
}
