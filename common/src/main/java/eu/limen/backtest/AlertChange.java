package eu.limen.backtest;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An episode under the present rules, under the candidate, or under both.
 *
 * @param present null: only the candidate tells of it
 * @param candidate null: only the present rules do
 */
public record AlertChange(
        @Nullable ToldEpisode present, @Nullable ToldEpisode candidate) {

    /** In the order of time, whoever tells of it. */
    static final Comparator<AlertChange> AS_TOLD = Comparator.comparing(AlertChange::either, ToldEpisode.AS_TOLD);

    private static final long HOUR_MILLIS = 3_600_000;

    /** What becomes of an episode if the candidate takes the place of the present rules. */
    public enum Kind {
        GAINED,
        LOST,
        EARLIER,
        LATER,
        SAME
    }

    public Kind kind() {
        if (present == null) {
            return Kind.GAINED;
        }
        if (candidate == null) {
            return Kind.LOST;
        }
        if (hours() == 0) {
            return Kind.SAME;
        }
        return hours() < 0 ? Kind.EARLIER : Kind.LATER;
    }

    /** By how many hours the candidate's first message is later; negative: earlier; 0 where only one tells of it. */
    public long hours() {
        return present == null || candidate == null
                ? 0
                : (candidate.detectedAtMillis() - present.detectedAtMillis()) / HOUR_MILLIS;
    }

    /** The candidate's episode, or where it has none that of the present rules. */
    public ToldEpisode either() {
        return candidate == null ? Objects.requireNonNull(present) : candidate;
    }
}
