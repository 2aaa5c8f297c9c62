package eu.limen.codec;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads dates and instants strictly as the contract spells them: years 1980 to 2099, UTC with Z, no leap second. */
final class TimeText {

    /** No date and no instant has this value. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2099;
    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_END = 19;
    private static final int MOST_FRACTION_DIGITS = 9;
    private static final long MILLIS_PER_DAY = 86_400_000;

    private TimeText() {}

    /** Epoch day of a date such as {@code 2025-02-28}. */
    static long day(String text) {
        return text.length() == DATE_LENGTH ? leadingDay(text) : UNREADABLE;
    }

    /**
     * Epoch milliseconds of an instant such as {@code 2025-02-28T06:00:00.25Z}. Digits beyond the millisecond round up, so
     * that nothing is known before it was sent.
     */
    static long instant(String text) {
        if (text.length() <= SECONDS_END
                || text.charAt(DATE_LENGTH) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(text.length() - 1) != 'Z') {
            return UNREADABLE;
        }
        long day = leadingDay(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        long fraction = fractionMillis(text);
        if (day == UNREADABLE || !isIn(0, hour, 23) || !isIn(0, minute, 59) || !isIn(0, second, 59) || fraction < 0) {
            return UNREADABLE;
        }
        return day * MILLIS_PER_DAY + (hour * 3600L + minute * 60L + second) * 1000 + fraction;
    }

    /** Whether a readable instant is not a whole second. */
    static boolean splitsASecond(String text) {
        return text.chars().skip(SECONDS_END).anyMatch(c -> c >= '1' && c <= '9');
    }

    private static long leadingDay(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return UNREADABLE;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE_LENGTH);
        if (!isIn(FIRST_YEAR, year, LAST_YEAR) || !isIn(1, month, 12) || day < 1) {
            return UNREADABLE;
        }
        boolean exists = day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day).toEpochDay() : UNREADABLE;
    }

    /** Milliseconds of the fraction of a second, rounded up: 0 to 1000; negative if unreadable. */
    private static long fractionMillis(String text) {
        int end = text.length() - 1;
        if (end == SECONDS_END) {
            return 0;
        }
        int digits = end - SECONDS_END - 1;
        if (text.charAt(SECONDS_END) != '.'
                || !isIn(1, digits, MOST_FRACTION_DIGITS)
                || !Spelling.areDigits(text, SECONDS_END + 1, end)) {
            return -1;
        }
        long nanos = Long.parseLong(text, SECONDS_END + 1, end, 10);
        for (int i = digits; i < MOST_FRACTION_DIGITS; i++) {
            nanos *= 10;
        }
        return (nanos + 999_999) / 1_000_000;
    }

    /** The number in a stretch of digits, or -1. */
    private static int number(String text, int from, int to) {
        return Spelling.areDigits(text, from, to) ? Integer.parseInt(text, from, to, 10) : -1;
    }

    private static boolean isIn(int least, int value, int most) {
        return least <= value && value <= most;
    }
}
