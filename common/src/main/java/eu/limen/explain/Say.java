package eu.limen.explain;

import eu.limen.model.Coded;
import eu.limen.model.IsoText;
import eu.limen.model.PatternName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures, days and names are put into a tree. */
final class Say {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final double SMALL = 0.001;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.ENGLISH);
    private static final String NOT_KNOWN = "not known";

    private Say() {}

    /** {@code 12,345}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String count(@Nullable Long count) {
        return count == null ? NOT_KNOWN : count((long) count);
    }

    /** Four digits that count: {@code 9,013}, {@code 23.41}, {@code 0.0312}, {@code 3.1e-9}. */
    static String real(double value) {
        if (!Double.isFinite(value)) {
            return NOT_KNOWN;
        }
        if (value != 0 && Math.abs(value) < SMALL) {
            return String.format(Locale.ROOT, "%.3g", value);
        }
        BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
        return rounded.scale() <= 0
                ? String.format(Locale.ROOT, "%,d", rounded.toBigInteger())
                : rounded.toPlainString();
    }

    static String real(@Nullable Double value) {
        return value == null ? NOT_KNOWN : real((double) value);
    }

    /** A probability; never 0 of what is only too small to be told from it. */
    static String chance(double probability) {
        return probability == 0 ? "practically 0" : real(probability);
    }

    /** {@code 37.5 %}. */
    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f %%", 100 * share) : NOT_KNOWN;
    }

    /** {@code Sunday 18 October 2015}. */
    static String day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).format(DAY);
    }

    /** {@code 19 October 2015 12:00 UTC}. */
    static String instant(long epochMillis) {
        return Instant.ofEpochMilli(epochMillis).atOffset(ZoneOffset.UTC).format(INSTANT);
    }

    /** {@code week 2025-W09 from 2025-02-24}. */
    static String week(long mondayDay) {
        return "week " + IsoText.week(mondayDay) + " from " + IsoText.day(mondayDay);
    }

    /** A code in small letters: {@code unauthorised movement}. */
    static String plain(Enum<?> code) {
        String spelt = code instanceof Coded coded && !coded.code().startsWith("P") ? coded.code() : code.name();
        return spelt.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** How a pattern is shown to people (contract section 2). */
    static String pattern(PatternName pattern) {
        return pattern == PatternName.PING_PONG ? "repeated mutual transfers" : plain(pattern);
    }

    static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code from HR to SI}. */
    static String direction(String direction) {
        int arrow = direction.indexOf('>');
        if (arrow < 0) {
            return "in a direction that is not known";
        }
        String from = direction.substring(0, arrow);
        String to = direction.substring(arrow + 1);
        if (from.equals("*")) {
            return "into " + to;
        }
        return to.equals("*") ? "out of " + from : "from " + from + " to " + to;
    }

    /** {@code 1 report}, {@code 2 reports}. */
    static String number(long count, String one, String several) {
        return count(count) + " " + (count == 1 ? one : several);
    }

    /** {@code AT, DE and IT}; {@code none} of nothing. */
    static String and(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** With a capital at its beginning. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
