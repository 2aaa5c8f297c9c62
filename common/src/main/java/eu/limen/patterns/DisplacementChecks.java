package eu.limen.patterns;

import eu.limen.analysis.network.DisplacementTest;
import eu.limen.flow.DisplacementCheck;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the weekly comparison adds to an episode, and what of it is news: that it confirms the displacement, that it cannot be made, and that it
 * has not confirmed it after its last look. A look in between that confirms nothing wakes nobody.
 */
final class DisplacementChecks {

    private static final String MARK = "check ";
    private static final String OPEN = MARK + "open";
    private static final String CONFIRMED = MARK + "confirmed";
    private static final String NOT_CONFIRMED = MARK + "not confirmed";
    private static final String NOT_ASSESSABLE = MARK + "not assessable";

    private DisplacementChecks() {}

    /** Takes in checks, in any order; of two about one onset the later holds. */
    static List<DisplacementCheck> remember(List<DisplacementCheck> known, List<EpisodeInput> inputs, long keptFrom) {
        var byOnset = new TreeMap<Long, DisplacementCheck>();
        known.forEach(check -> byOnset.put(check.onsetDay(), check));
        for (EpisodeInput input : inputs) {
            var check = input.check();
            if (check != null) {
                byOnset.merge(check.onsetDay(), check, (one, other) -> other.tick() >= one.tick() ? other : one);
            }
        }
        return List.copyOf(byOnset.tailMap(keptFrom).values());
    }

    /** The check of an episode; null if there is none yet. */
    static @Nullable DisplacementCheck of(EpisodeState state, Span span) {
        return state.checks().stream()
                .filter(check -> check.onsetDay() == span.first())
                .findFirst()
                .orElse(null);
    }

    static boolean isLast(DisplacementCheck check) {
        var looks = DisplacementTest.LOOKS;
        return check.finding().weeksAfter() == looks.get(looks.size() - 1);
    }

    /**
     * What is worth telling.
     *
     * @param told marks of the last alert
     */
    static String mark(@Nullable DisplacementCheck check, List<String> told) {
        String now = check == null ? OPEN : mark(check);
        var before = markIn(told);
        return now.equals(OPEN) && before.isPresent() && !before.get().equals(CONFIRMED) ? before.get() : now;
    }

    /** Whether two alerts say different things of the check. */
    static boolean differ(List<String> told, List<String> news) {
        return !markIn(told).equals(markIn(news));
    }

    private static String mark(DisplacementCheck check) {
        return switch (check.finding().answer()) {
            case CONFIRMED -> CONFIRMED;
            case NOT_CONFIRMED -> isLast(check) ? NOT_CONFIRMED : OPEN;
            case PENDING -> OPEN;
            case TOO_FEW_CONTROLS, NO_NEIGHBOURS, HISTORY_TOO_SHORT, NOTHING_AFTER -> NOT_ASSESSABLE;
        };
    }

    private static Optional<String> markIn(List<String> marks) {
        return marks.stream().filter(mark -> mark.startsWith(MARK)).findFirst();
    }
}
