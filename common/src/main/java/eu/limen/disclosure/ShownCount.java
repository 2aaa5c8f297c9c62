package eu.limen.disclosure;

/**
 * A count as it may be shown: itself, or only the limits between which it lies. Sums are made of what is shown and never of what is behind it, so that
 * no difference of two shown figures gives a small one back.
 *
 * @param least the count is not below this
 * @param most the count is not above this; equal to least where the count itself is shown
 */
public record ShownCount(long least, long most) {

    /** Counts below this are not shown (domain E.4, tier 1). */
    public static final long LEAST_SHOWN = 5;

    /** The sum of nothing. */
    public static final ShownCount NONE = new ShownCount(0, 0);

    /** A count of 0 or more; all below {@link #LEAST_SHOWN}, zero with them, look the same. */
    public static ShownCount of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count: " + count + " (expected: >= 0)");
        }
        return count < LEAST_SHOWN ? new ShownCount(0, LEAST_SHOWN - 1) : new ShownCount(count, count);
    }

    public boolean exact() {
        return least == most;
    }

    public ShownCount plus(ShownCount other) {
        return new ShownCount(least + other.least, most + other.most);
    }

    /** {@code 12,345}, {@code <5}, or {@code 36 to 40}. */
    public String text() {
        if (exact()) {
            return DisclosedNumbers.whole(least);
        }
        if (least == 0) {
            return "<" + DisclosedNumbers.whole(most + 1);
        }
        return DisclosedNumbers.whole(least) + " to " + DisclosedNumbers.whole(most);
    }
}
