package eu.limen.jobs.replay;

import java.io.Serializable;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * How arrival is shuffled: each record arrives up to a duration after it was sent.
 *
 * @param seed of the random delays
 * @param longestMillis longest delay, milliseconds; 0: none
 */
public record Disorder(long seed, long longestMillis) implements Serializable {

    public static final Disorder NONE = new Disorder(0, 0);

    /**
     * Reads {@code SEED,DURATION}, such as {@code 7,PT24H}.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Disorder parse(String text) {
        int comma = text.indexOf(',');
        if (comma > 0) {
            try {
                Duration longest = Duration.parse(text.substring(comma + 1));
                if (!longest.isNegative()) {
                    return new Disorder(Long.parseLong(text.substring(0, comma)), longest.toMillis());
                }
            } catch (DateTimeParseException | NumberFormatException | ArithmeticException notOfThatForm) {
                throw new IllegalArgumentException(expectation(text), notOfThatForm);
            }
        }
        throw new IllegalArgumentException(expectation(text));
    }

    private static String expectation(String text) {
        return "'" + text + "' (expected: SEED,DURATION such as 7,PT24H)";
    }
}
