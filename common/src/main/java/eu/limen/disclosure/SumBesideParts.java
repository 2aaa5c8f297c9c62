package eu.limen.disclosure;

import java.util.List;

/**
 * A sum that is shown beside its parts, such as a week beside its days. Were it exact, it would tell a part that is hidden: so it says in which class the sum of
 * the hidden parts lies. In every class each hidden part can still be each of 0 to 4, whatever is known of the others, and the classes depend on nothing but how
 * many parts are hidden.
 */
public final class SumBesideParts {

    /** The most that a hidden part can be. */
    private static final long MOST_HIDDEN = ShownCount.LEAST_SHOWN - 1;

    private static final int DAYS_A_WEEK = 7;

    private SumBesideParts() {}

    /**
     * The sum as it may be shown: 35, or 35 to 39. Shown for one set of parts and never for a part of them before: the class of the one and of the other would
     * tell what came between.
     *
     * @param parts counts that are shown one by one, those below five as below five
     */
    public static ShownCount of(List<Long> parts) {
        long hidden = parts.stream().filter(TierOne::isSmall).count();
        if (hidden == 0) {
            return ShownCount.sumOf(parts);
        }
        long shown = total(parts.stream().filter(part -> !TierOne.isSmall(part)).toList());
        long last = leastOfLastClass(hidden);
        long least = Math.min(classOf(total(parts) - shown), last);
        long most = least == last ? hidden * MOST_HIDDEN : least + MOST_HIDDEN;
        return new ShownCount(shown + least, shown + most);
    }

    /**
     * The count of a week beside its days. Until each side has reported each day it is the sum of what is shown of them: what comes late must not be told by the
     * class before and the class after it.
     */
    public static ShownCount ofWeek(List<CountedDay> days) {
        List<Long> parts = days.stream().flatMap(day -> day.counts().stream()).toList();
        boolean settled = days.size() == DAYS_A_WEEK && days.stream().noneMatch(CountedDay::awaited);
        return settled ? of(parts) : ShownCount.sumOf(parts);
    }

    private static long total(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    private static long classOf(long hidden) {
        return hidden / ShownCount.LEAST_SHOWN * ShownCount.LEAST_SHOWN;
    }

    /** Above it a part could no longer be zero. */
    private static long leastOfLastClass(long parts) {
        return classOf(MOST_HIDDEN * (parts - 1));
    }
}
