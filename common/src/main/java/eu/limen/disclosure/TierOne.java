package eu.limen.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures as analysts and contact points may see them (domain E.4, tier 1): counts below five are not told apart, exposure has three digits, sums are made of
 * what is shown. Other than {@link ShownCount}, which is for those outside the two states, a count of five or more is shown as it is.
 */
public final class TierOne {

    /** Hidden because it may be below five. */
    public static final String SMALL = "<" + ShownCount.LEAST_SHOWN;

    /** Sections on which a day or an hour could be one family: their counts are shown by the week (domain E.4). */
    private static final Set<String> WEEK_GRAIN_ONLY = Set.of("AT-LI", "CH-LI", "FR-LU");

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private TierOne() {}

    /** Whether a count of a day may be shown on a section at all. */
    public static boolean showsDays(String section) {
        return !WEEK_GRAIN_ONLY.contains(section);
    }

    /** Whether a count is not told apart from its neighbours; zero is not either. */
    public static boolean isSmall(long count) {
        return count < ShownCount.LEAST_SHOWN;
    }

    /** {@code 12,345}, or {@code <5}. */
    public static String count(long count) {
        return isSmall(count) ? SMALL : DisclosedNumbers.whole(count);
    }

    /** Three digits: {@code 12,300}; below five {@code <5}. */
    public static String exposure(long exposure) {
        return isSmall(exposure)
                ? SMALL
                : DisclosedNumbers.whole(
                        new BigDecimal(exposure).round(THREE_DIGITS).longValueExact());
    }

    /** A ratio, a rate or a share: two digits, such as {@code 0.87}; null where the count behind it is small or unknown. */
    public static @Nullable String ratio(double ratio, @Nullable Long count) {
        if (count == null || isSmall(count) || !Double.isFinite(ratio)) {
            return null;
        }
        return new BigDecimal(ratio).round(TWO_DIGITS).stripTrailingZeros().toPlainString();
    }

    /** A ratio beside a sum that hides a part: tenths, such as {@code 0.9}; null where there is none. */
    public static @Nullable String tenths(double ratio) {
        return Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.1f", ratio) : null;
    }

    /** Points of a score, 0..100: whole. */
    public static String points(double points) {
        return String.format(Locale.ROOT, "%d", Math.round(points));
    }
}
