package eu.limen.cli.backtest;

import eu.limen.model.IsoText;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lower axis of a drawing: days from left to right.
 *
 * @param firstDay at its left end, epoch day
 * @param lastDay at its right end, epoch day, inclusive
 * @param left where it begins, in the units of the drawing
 * @param right where it ends
 */
record Calendar(long firstDay, long lastDay, double left, double right) {

    private static final int MOST_NAMES = 10;
    private static final long FEW_DAYS = 100;
    private static final long DAYS_A_WEEK = 7;
    private static final int[] MONTHS_APART = {1, 2, 3, 6, 12};

    /** Where a day begins; days beyond the ends lie at the ends. */
    double at(long day) {
        double share = (day - firstDay) / (double) Math.max(1, lastDay + 1 - firstDay);
        return left + Math.min(1, Math.max(0, share)) * (right - left);
    }

    /** First days of months, so many apart that their names fit; of few months, Mondays. */
    List<Name> names() {
        return lastDay - firstDay < FEW_DAYS ? mondays() : months();
    }

    private List<Name> mondays() {
        List<Name> names = new ArrayList<>();
        int weeksApart = (int) ((lastDay - firstDay) / DAYS_A_WEEK / MOST_NAMES) + 1;
        for (long monday = IsoText.mondayOf(firstDay); monday <= lastDay; monday += weeksApart * DAYS_A_WEEK) {
            if (monday >= firstDay) {
                names.add(new Name(monday, dayText(LocalDate.ofEpochDay(monday))));
            }
        }
        return names;
    }

    private static String dayText(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private List<Name> months() {
        LocalDate first = LocalDate.ofEpochDay(firstDay);
        LocalDate month = first.withDayOfMonth(1);
        List<Name> names = new ArrayList<>();
        int apart = monthsApart();
        for (LocalDate each = month; each.toEpochDay() <= lastDay; each = each.plusMonths(1)) {
            boolean named = (each.getMonthValue() - 1) % apart == 0;
            if (named && each.toEpochDay() >= firstDay) {
                names.add(new Name(each.toEpochDay(), text(each, names.isEmpty())));
            }
        }
        return names.isEmpty() ? List.of(new Name(firstDay, first.toString())) : names;
    }

    private int monthsApart() {
        long months = (lastDay - firstDay) / 30 + 1;
        for (int apart : MONTHS_APART) {
            if (months / apart <= MOST_NAMES) {
                return apart;
            }
        }
        return MONTHS_APART[MONTHS_APART.length - 1];
    }

    private static String text(LocalDate day, boolean withYear) {
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return withYear || day.getMonth() == Month.JANUARY ? month + " " + day.getYear() : month;
    }

    /** A day that is named. */
    record Name(long day, String text) {}
}
