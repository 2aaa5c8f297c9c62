package eu.limen.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence of a result as analysts and contact points may read it. Sentences speak of sums over weeks, and the difference of two sums would tell a week: counts
 * of findings become the class in which they lie ({@link ShownCount}), of persons checked three digits are kept, of shares whole per cent.
 */
public final class TierOneText {

    private static final String NUMBER = "(?<![\\d.,-])(\\d+(?:,\\d{3})*)";
    private static final Pattern FINDINGS =
            Pattern.compile(NUMBER + "(?= (?:cases?|findings?|detections?|found|persons? found)\\b)");
    /** As in {@code the control 231 in 80071}. */
    private static final Pattern FOUND_IN_CHECKS = Pattern.compile(NUMBER + "(?= in \\d)");

    private static final Pattern CHECKED =
            Pattern.compile("(?<![\\d.,-])(\\d{4,})(?= (?:persons|checks|of)\\b|[ ;.,)]|$)(?!-\\d)");
    private static final Pattern EXPECTED =
            Pattern.compile("(?<![\\d.,-])(\\d+\\.\\d+)(?= (?:expected|were to be expected)\\b)");
    private static final Pattern GIVES = Pattern.compile("(?<=gives )(\\d+\\.\\d+)");
    private static final Pattern PER_CENT = Pattern.compile("(?<![\\d.,-])(\\d+\\.\\d+)(?= %)");

    private TierOneText() {}

    /** The sentence without what could give a small number back. */
    public static String of(String text) {
        String coarse = FINDINGS.matcher(text).replaceAll(TierOneText::classOf);
        coarse = FOUND_IN_CHECKS.matcher(coarse).replaceAll(TierOneText::classOf);
        coarse = CHECKED.matcher(coarse).replaceAll(TierOneText::threeDigits);
        coarse = EXPECTED.matcher(coarse).replaceAll(TierOneText::twoDigits);
        coarse = GIVES.matcher(coarse).replaceAll(TierOneText::twoDigits);
        return PER_CENT.matcher(coarse).replaceAll(TierOneText::wholePerCent);
    }

    private static String classOf(MatchResult number) {
        return ShownCount.of(whole(number)).text();
    }

    private static String threeDigits(MatchResult number) {
        return TierOne.exposure(whole(number));
    }

    private static String twoDigits(MatchResult number) {
        return DisclosedNumbers.expected(Double.parseDouble(number.group(1)));
    }

    private static String wholePerCent(MatchResult number) {
        return new BigDecimal(number.group(1))
                .setScale(0, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static long whole(MatchResult number) {
        return Long.parseLong(number.group(1).replace(",", ""));
    }
}
