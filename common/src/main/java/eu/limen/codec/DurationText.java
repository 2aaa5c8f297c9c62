package eu.limen.codec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time in days, hours, minutes and whole seconds (ISO 8601). */
final class DurationText {

    private static final Pattern LENGTH_OF_TIME = Pattern.compile(
            "P(?=[0-9T])(?:([0-9]{1,4})D)?(?:T(?=[0-9])(?:([0-9]{1,5})H)?(?:([0-9]{1,5})M)?(?:([0-9]{1,5})S)?)?");

    /** Any ISO 8601 duration in whole units, also those that the contract has no use for. */
    private static final Pattern ANY_DURATION =
            Pattern.compile("P(?=[0-9T])(?:[0-9]{1,9}[YMWD])*(?:T(?:[0-9]{1,9}[HMS])+)?");

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private DurationText() {}

    /** Milliseconds, or null for any other text. */
    static @Nullable Long millis(String text) {
        Matcher parts = LENGTH_OF_TIME.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        return part(parts, 1) * DAY + part(parts, 2) * HOUR + part(parts, 3) * MINUTE + part(parts, 4) * SECOND;
    }

    static boolean isDuration(String text) {
        return ANY_DURATION.matcher(text).matches();
    }

    /** {@code P1DT12H}: the largest units first, none that is zero; {@code PT0S} for no time at all. */
    static String of(long millis) {
        if (millis == 0) {
            return "PT0S";
        }
        StringBuilder time = new StringBuilder();
        append(time, millis % DAY / HOUR, 'H');
        append(time, millis % HOUR / MINUTE, 'M');
        append(time, millis % MINUTE / SECOND, 'S');
        StringBuilder text = new StringBuilder("P");
        append(text, millis / DAY, 'D');
        return time.isEmpty() ? text.toString() : text.append('T').append(time).toString();
    }

    private static long part(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static void append(StringBuilder text, long amount, char unit) {
        if (amount != 0) {
            text.append(amount).append(unit);
        }
    }
}
