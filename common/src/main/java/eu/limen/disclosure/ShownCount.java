package eu.limen.disclosure;

import java.util.List;

/**
 * A count as it may be shown: neighbouring counts among which it is. Sums are made of what is shown and never of what is behind it.
 *
 * <p>Every class of {@link #of} begins at a multiple of five. Whoever takes one class of another therefore keeps at least five neighbouring counts for what is
 * left: no difference of shown classes says that something is 1, 2, 3 or 4.
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

    /** A count as tier 1 shows it: as it is from five on, else 0 to 4. */
    public static ShownCount exactFromFive(long count) {
        return TierOne.isSmall(count) ? of(count) : new ShownCount(count, count);
    }

    /** The sum of counts that are shown one by one, each as it is from five on. */
    public static ShownCount sumOf(List<Long> parts) {
        return parts.stream().map(ShownCount::exactFromFive).reduce(NONE, ShownCount::plus);
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

    /** Whether it is told apart from its neighbours. */
    public boolean exact() {
        return least == most && !small();
    }

    /** {@code 35}, {@code 35 to 39}, or {@code <5}; nothing is below five too. */
    public String text() {
        if (least == 0) {
            return "<" + DisclosedNumbers.whole(Math.max(most + 1, LEAST_SHOWN));
        }
        return exact()
                ? DisclosedNumbers.whole(least)
                : DisclosedNumbers.whole(least) + " to " + DisclosedNumbers.whole(most);
    }
}
