package eu.limen.analysis.maths;

import java.util.function.LongPredicate;

/** Finds the smallest count at which a predicate that stays true once true becomes true. */
public final class CountSearch {

    private static final long LARGEST = 1L << 52;

    private CountSearch() {}

    /** The smallest such count >= 0, searched outwards from {@code guess}; {@code 2^52} where there is none below. */
    public static long smallest(LongPredicate reached, double guess) {
        long at = guess > 0 ? (long) Math.min(guess, LARGEST) : 0;
        long stride = 1;
        if (reached.test(at)) {
            long high = at;
            while (high > 0 && reached.test(Math.max(high - stride, 0))) {
                high = Math.max(high - stride, 0);
                stride *= 2;
            }
            return high == 0 ? 0 : between(reached, Math.max(high - stride, 0), high);
        }
        long low = at;
        while (low < LARGEST && !reached.test(low + stride)) {
            low += stride;
            stride *= 2;
        }
        return low >= LARGEST ? LARGEST : between(reached, low, low + stride);
    }

    /** {@code low} is not reached, {@code high} is. */
    private static long between(LongPredicate reached, long low, long high) {
        long below = low;
        long found = high;
        while (found - below > 1) {
            long middle = below + (found - below) / 2;
            if (reached.test(middle)) {
                found = middle;
            } else {
                below = middle;
            }
        }
        return found;
    }
}
