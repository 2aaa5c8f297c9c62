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
    private static final String ONE_PER_CENT = "((?:over |under )?)(\\d+\\.\\d+) %";
    private static final Pattern FINDINGS =
            Pattern.compile(NUMBER + "(?= (?:cases?|findings?|detections?|found|persons? found)\\b)");
    /** Also as in {@code 12 counted where 4.3 were to be expected}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(^|(?<=\\. ))?" + NUMBER + "(?= (?:cases?|findings?|detections?|found|persons? found|counted)\\b)");
    /** As in {@code the control 231 in 80071}. */
    private static final Pattern FOUND_IN_CHECKS = Pattern.compile(NUMBER + "(?= in \\d)");

    /** Not the year of a date such as {@code 22 January 2025}. */
    private static final Pattern CHECKED = Pattern.compile(
            "(?<![\\d.,-])(?<!(?:ary|rch|ril|May|une|uly|ust|ber) )(\\d{4,})(?= (?:persons|checks|of)\\b|[ ;.,)]|$)(?!-\\d)");

    /** Persons checked for one finding, beside the persons checked: the quotient is the count. */
    private static final Pattern CHECKED_FOR_ONE =
            Pattern.compile("(?<=Persons checked for one finding in the )([^:.]+): [^.]*(?=\\.)");

    private static final Pattern CHECKED_IN_VAIN =
            Pattern.compile("(?<![\\d.,-])(\\d+) of (\\d+) \\((?:over |under )?\\d+(?:\\.\\d+)? %\\)");
    /** As in {@code AT transferred 40 of the 120 persons whom it apprehended}. */
    private static final Pattern TRANSFERRED = Pattern.compile(NUMBER + " of the " + NUMBER + "(?= persons whom\\b)");
    /** As in {@code 40 by AT and 32 by IT within 4 weeks}. */
    private static final Pattern BY_A_STATE = Pattern.compile(NUMBER + "(?= by [A-Z]{2}\\b)");

    private static final Pattern SHARE_OF_CASES =
            Pattern.compile("(?<=Share of the cases of [a-z ]{1,60} found away from the control: )" + ONE_PER_CENT);
    /** Wherever a probability stands; the thresholds beside it are no probabilities and stay. */
    private static final Pattern PROBABILITY = Pattern.compile("(?:(?<=probability )|(?<=, the likeliest )"
            + "|(?<=robability that [^:.]{1,140}(?:\\d\\.\\d %[^:.]{0,80})?: ))" + ONE_PER_CENT
            + "|(?<=, and )" + ONE_PER_CENT + "(?= if every)|(?<=, )" + ONE_PER_CENT + "(?= that it is)");

    private static final Pattern RATIO = Pattern.compile("(?<=: ratio )(\\d+\\.\\d+)");
    private static final Pattern EXPECTED =
            Pattern.compile("(?<![\\d.,-])(\\d+\\.\\d+)(?= (?:expected|were to be expected)\\b)");
    private static final Pattern GIVES = Pattern.compile("(?<=gives )(\\d+\\.\\d+)");
    /** What is over or under its last digit stays so. */
    private static final Pattern PER_CENT = Pattern.compile("(?<![\\d.,-])(?<!over )(?<!under )(\\d+\\.\\d+)(?= %)");

    /** Between these per cents a probability is not told apart; each threshold that rules name is one of them. */
    private static final int[] BANDS = {1, 5, 20, 50, 80, 95, 99};

    private static final int[] QUARTERS = {25, 50, 75};
    /** Fewer persons checked are so few that even a coarse share would tell a small number of findings. */
    private static final long FEW_CHECKED = 100;

    private TierOneText() {}

    /** The sentence without what could give a small number back. */
    public static String of(String text) {
        String coarse =
                CHECKED_FOR_ONE.matcher(text).replaceAll("$1: not shown, since a small number could be had from it");
        coarse = CHECKED_IN_VAIN.matcher(coarse).replaceAll(TierOneText::tenthsOf);
        coarse = TRANSFERRED.matcher(coarse).replaceAll(of -> classOf(of.group(1)) + " of the " + classOf(of.group(2)));
        coarse = BY_A_STATE.matcher(coarse).replaceAll(TierOneText::classOf);
        coarse = SHARE_OF_CASES.matcher(coarse).replaceAll(share -> band(share, QUARTERS));
        coarse = PROBABILITY.matcher(coarse).replaceAll(probability -> band(probability, BANDS));
        coarse = RATIO.matcher(coarse).replaceAll(ratio -> TierOne.tenths(Double.parseDouble(ratio.group(1))));
        coarse = FINDINGS.matcher(coarse).replaceAll(TierOneText::classOf);
        coarse = FOUND_IN_CHECKS.matcher(coarse).replaceAll(TierOneText::classOf);
        coarse = CHECKED.matcher(coarse).replaceAll(TierOneText::threeDigits);
        coarse = EXPECTED.matcher(coarse).replaceAll(TierOneText::twoDigits);
        coarse = GIVES.matcher(coarse).replaceAll(TierOneText::twoDigits);
        return PER_CENT.matcher(coarse).replaceAll(TierOneText::wholePerCent);
    }

    /**
     * The same without its counts of findings: beside parts that are hidden the class of their sum would tell. {@code Some findings in these weeks, where 59 were
     * to be expected.}
     */
    public static String withoutCounts(String text) {
        return of(COUNTED.matcher(text).replaceAll(found -> found.group(1) == null ? "some" : "Some"));
    }

    /** {@code over 90 % of 6224} for {@code 6125 of 6224 (98.4 %)}: the difference of the two would be the findings. */
    private static String tenthsOf(MatchResult share) {
        long part = Long.parseLong(share.group(1));
        long whole = Long.parseLong(share.group(2));
        if (whole < FEW_CHECKED) {
            return "a share that is not shown, of few";
        }
        long tenths = Math.min(part * 10 / whole, 9);
        return "at least " + tenths * 10 + " % of " + whole;
    }

    /** The first group that a pattern found, as the band between two borders. */
    private static String band(MatchResult found, int... borders) {
        int group = 1;
        while (found.group(group) == null) {
            group += 2;
        }
        double perCent = Double.parseDouble(found.group(group + 1));
        // What is said to be under a figure lies below the border that the figure is.
        double judged = found.group(group).equals("under ") ? Math.nextDown(perCent) : perCent;
        int least = 0;
        for (int border : borders) {
            if (judged < border) {
                return least == 0 ? "under " + border + " %" : least + " to " + border + " %";
            }
            least = border;
        }
        return "over " + least + " %";
    }

    private static String classOf(MatchResult number) {
        return classOf(number.group(1));
    }

    private static String classOf(String number) {
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
        return whole(number.group(1));
    }

    private static long whole(String number) {
        return Long.parseLong(number.replace(",", ""));
    }
}
