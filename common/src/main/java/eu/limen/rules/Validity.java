package eu.limen.rules;

import eu.limen.register.Problem;
import java.time.Instant;
import java.util.List;

/** From when a version may hold: results are made at full hours, and whoever is touched by a change hears of it a day before. */
public final class Validity {

    private static final long HOUR_MILLIS = 3_600_000L;
    private static final long LEAST_NOTICE_MILLIS = 24 * HOUR_MILLIS;

    private Validity() {}

    /** What is wrong with a validity, epoch milliseconds. */
    public static List<Problem> problems(long publishedAtMillis, long validFromMillis) {
        boolean isFullHour = validFromMillis % HOUR_MILLIS == 0;
        if (isFullHour && validFromMillis - publishedAtMillis >= LEAST_NOTICE_MILLIS) {
            return List.of();
        }
        return List.of(new Problem(
                "validFrom",
                Instant.ofEpochMilli(validFromMillis).toString(),
                "a full hour, at least 24 hours after publishedAt, which is "
                        + Instant.ofEpochMilli(publishedAtMillis)));
    }
}
