package eu.limen.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum that is shown beside its parts, such as a week beside its days. Were it exact, it would tell a part that is hidden: so it says in which class the sum of
 * the hidden parts lies. In every class each hidden part can still be each of 0 to 4, whatever is known of the others, and the classes depend on nothing but how
 * many parts are hidden.
 */
public final class SumBesideParts {

    /** The most that a hidden part can be. */
    private static final long MOST_HIDDEN = ShownCount.LEAST_SHOWN - 1;

    private SumBesideParts() {}

    /**
     * The sum as it may be shown: {@code 35}, {@code 35 to 39} or {@code <5}.
     *
     * @param sum of the parts and perhaps of more, which is then a part too
     * @param parts counts that are shown one by one
     */
    public static String of(long sum, List<Long> parts) {
        List<Long> all = new ArrayList<>(parts);
        long rest = sum - total(parts);
        if (rest < 0) {
            // The parts are of another time than the sum: nothing that the sum says may be laid beside them.
            return TierOne.sum(parts);
        }
        if (rest > 0) {
            all.add(rest);
        }
        long parted = all.stream().filter(TierOne::isSmall).count();
        if (parted == 0 || all.size() == 1) {
            return TierOne.count(sum);
        }
        long shown = total(all.stream().filter(part -> !TierOne.isSmall(part)).toList());
        long least = leastOfClass(sum - shown, parted);
        boolean last = least == leastOfLastClass(parted);
        long most = last ? parted * MOST_HIDDEN : least + MOST_HIDDEN;
        return text(shown + least, shown + most);
    }

    /** Whether something of a sum is hidden in its parts, so that no exact figure may be made of it. */
    public static boolean hidesParts(long sum, List<Long> parts) {
        long rest = sum - total(parts);
        return rest < 0
                || parts.stream().anyMatch(TierOne::isSmall)
                || (!parts.isEmpty() && rest > 0 && TierOne.isSmall(rest));
    }

    private static long total(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    private static long leastOfClass(long hidden, long parts) {
        long least = hidden / ShownCount.LEAST_SHOWN * ShownCount.LEAST_SHOWN;
        return Math.min(least, leastOfLastClass(parts));
    }

    /** Above it a part could no longer be zero. */
    private static long leastOfLastClass(long parts) {
        return MOST_HIDDEN * (parts - 1) / ShownCount.LEAST_SHOWN * ShownCount.LEAST_SHOWN;
    }

    private static String text(long least, long most) {
        return least == 0
                ? "<" + DisclosedNumbers.whole(most + 1)
                : DisclosedNumbers.whole(least) + " to " + DisclosedNumbers.whole(most);
    }
}
