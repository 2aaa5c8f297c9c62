package eu.limen.flow;

import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one window shows of a pattern on one key. Patterns that compare levels, and those whose stages lie on several sections or sides, tell the
 * keeper of their episodes in this form; one about the same window and part that is known later takes the place of the earlier.
 *
 * @param key see {@code PatternKey}; holds no {@code |}
 * @param threat null for patterns that are not about a threat
 * @param part which stage or side of the pattern the window speaks of; empty where there is only one
 * @param day first day of the window, epoch day; of a week its Monday
 * @param tick the tick at which it was seen so, epoch milliseconds
 * @param sight whether the window shows it
 * @param entersCep true once per closed window and part, if it shows the pattern or breaks its sequence; revisions never
 * @param account what there is to tell; null where the window does not show the pattern and never did
 */
public record Showing(
        PatternName pattern,
        String key,
        @Nullable Threat threat,
        String part,
        long day,
        long tick,
        Sight sight,
        boolean entersCep,
        @Nullable Account account) {

    /** Whether a window shows a pattern. */
    public enum Sight {
        SHOWS,
        SHOWS_NOT,
        /** It could not be assessed: that is never read as quiet. */
        UNKNOWN
    }

    public boolean shows() {
        return sight == Sight.SHOWS;
    }

    /** The same, seen at another tick. */
    public Showing at(long otherTick) {
        return new Showing(pattern, key, threat, part, day, otherTick, sight, entersCep, account);
    }

    /** Whether both say the same of the window, whenever it was said, and whether or not flink-cep was to see it. */
    public boolean saysTheSameAs(Showing other) {
        return sight == other.sight && Objects.equals(account, other.account);
    }

    /** What the window showed before a correction, so that an alert can still say what it takes back. */
    public Showing remembering(@Nullable Account earlier) {
        return account != null || earlier == null
                ? this
                : new Showing(pattern, key, threat, part, day, tick, sight, entersCep, earlier);
    }
}
