package eu.limen.disclosure;

/**
 * A count as it may be shown: the class of neighbouring counts in which it lies. Sums are made of what is shown and never of what is behind it.
 *
 * <p>Every class begins at a multiple of five. Whoever takes one class of another therefore keeps at least five neighbouring counts for what is left, zero
 * among them where it may be below five: no difference of shown counts says that something is 1, 2, 3 or 4.
 *
 * @param least the count is not below this
 * @param most the count is not above this
 */
public record ShownCount(long least, long most) {

    /** Counts below this are not told apart (domain E.4, tier 1). */
    public static final long LEAST_SHOWN = 5;

    /** The sum of nothing. */
    public static final ShownCount NONE = new ShownCount(0, 0);

    /** Domain E.4, tier 2: rounding to five. */
    private static final long NARROWEST = 5;
    /** From here on classes widen, so that three digits are known. */
    private static final long THREE_DIGITS = 1_000;

    private static final long TEN = 10;

    /** The class of a count of 0 or more: 0 to 4, 5 to 9, and so on; from 1,000 on classes of ten, from 10,000 of a hundred. */
    public static ShownCount of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count: " + count + " (expected: >= 0)");
        }
        long width = width(count);
        long least = count / width * width;
        return new ShownCount(least, least + width - 1);
    }

    private static long width(long count) {
        if (count < THREE_DIGITS) {
            return NARROWEST;
        }
        long width = TEN;
        while (count / width >= THREE_DIGITS) {
            width *= TEN;
        }
        return width;
    }

    /** Whether it may be below five. */
    public boolean small() {
        return least < LEAST_SHOWN;
    }

    public ShownCount plus(ShownCount other) {
        return new ShownCount(least + other.least, most + other.most);
    }

    /** {@code 35 to 39}, or {@code <5}. */
    public String text() {
        return least == 0
                ? "<" + DisclosedNumbers.whole(most + 1)
                : DisclosedNumbers.whole(least) + " to " + DisclosedNumbers.whole(most);
    }
}
