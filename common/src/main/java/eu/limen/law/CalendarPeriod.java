package eu.limen.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the law states it: calendar months, weeks or days. Days are epoch days, so no hour is lost or won when clocks are
 * changed; domain B.3.
 *
 * @param count of the unit
 * @param unit {@code M}, {@code W} or {@code D}
 */
public record CalendarPeriod(int count, char unit) implements Serializable {

    private static final Pattern ISO = Pattern.compile("P([0-9]{1,3})([MWD])");
    private static final int DAYS_A_WEEK = 7;

    /** Reads {@code P6M}, {@code P4W} or {@code P10D}; nothing for any other text. */
    static Optional<CalendarPeriod> parse(String iso) {
        Matcher matcher = ISO.matcher(iso);
        return matcher.matches()
                ? Optional.of(new CalendarPeriod(
                        Integer.parseInt(matcher.group(1)), matcher.group(2).charAt(0)))
                : Optional.empty();
    }

    /**
     * Last day of as many such periods in a row that begin on a day, that day counted in: the day before the same date, and where the
     * month has no such date, its last day.
     */
    long lastDay(long firstDay, int times) {
        if (unit != 'M') {
            return firstDay + (long) times * days() - 1;
        }
        LocalDate first = LocalDate.ofEpochDay(firstDay);
        LocalDate same = first.plusMonths((long) times * count);
        boolean hasTheDate = same.getDayOfMonth() == first.getDayOfMonth();
        return hasTheDate ? same.toEpochDay() - 1 : same.toEpochDay();
    }

    long lastDay(long firstDay) {
        return lastDay(firstDay, 1);
    }

    /** The day that lies so long before a day. */
    long before(long day) {
        return unit == 'M' ? LocalDate.ofEpochDay(day).minusMonths(count).toEpochDay() : day - days();
    }

    /** The day that lies so long after a day, that day not counted in. */
    long after(long day) {
        return unit == 'M' ? LocalDate.ofEpochDay(day).plusMonths(count).toEpochDay() : day + days();
    }

    /** Whether more than one such period lies between two days, neither of them counted in: exactly one is not more. */
    boolean isExceededBetween(long day, long nextDay) {
        return nextDay - 1 > lastDay(day + 1);
    }

    /** {@code 6 calendar months}, {@code 4 weeks}, {@code 10 days}. */
    public String words() {
        String noun = switch (unit) {
            case 'M' -> "calendar month";
            case 'W' -> "week";
            default -> "day";
        };
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private int days() {
        return unit == 'W' ? count * DAYS_A_WEEK : count;
    }
}
