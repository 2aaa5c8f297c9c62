package eu.limen.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How figures and names are put into sentences. */
final class Words {

    private static final String UNKNOWN = "unknown";
    private static final double PER_CENT = 100;
    private static final double ALMOST = 0.001;

    private Words() {}

    /** Two decimals. */
    static String number(double value) {
        return rounded(value, 2);
    }

    /** One decimal. */
    static String count(double value) {
        return rounded(value, 1);
    }

    /** No decimals. */
    static String whole(double value) {
        return rounded(value, 0);
    }

    private static String rounded(double value, int decimals) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                : UNKNOWN;
    }

    /** A probability or share: {@code 95.2 %}; never 0 % or 100 % of what is only nearly so; unknown if NaN. */
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return UNKNOWN;
        }
        if (share > 0 && share < ALMOST) {
            return "under 0.1 %";
        }
        if (share < 1 && share > 1 - ALMOST) {
            return "over 99.9 %";
        }
        return count(share * PER_CENT) + " %";
    }

    /** An epoch day as ISO date. */
    static String date(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).toString();
    }

    /** {@code AT and DE}. */
    static String and(List<String> names) {
        return String.join(" and ", names);
    }

    /** A code in small letters with spaces: {@code unauthorised movement}. */
    static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
