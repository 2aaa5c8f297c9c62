package eu.limen.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Days from one to another, epoch days, both inclusive. */
public record DayRange(long firstDay, long lastDay) {

    public long days() {
        return lastDay - firstDay + 1;
    }

    /** The days that any of the ranges holds, in order: overlapping and adjoining ranges are one; those without a day are left out. */
    public static List<DayRange> joined(Collection<DayRange> ranges) {
        List<DayRange> joined = new ArrayList<>();
        List<DayRange> sorted = ranges.stream()
                .filter(range -> range.days() > 0)
                .sorted(Comparator.comparingLong(DayRange::firstDay))
                .toList();
        for (DayRange range : sorted) {
            int end = joined.size() - 1;
            DayRange last = end < 0 ? null : joined.get(end);
            if (last != null && range.firstDay() <= last.lastDay() + 1) {
                joined.set(end, new DayRange(last.firstDay(), Math.max(last.lastDay(), range.lastDay())));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    /** How many days of ranges without common days lie from one day to another, both inclusive. */
    public static long daysWithin(Collection<DayRange> ranges, long fromDay, long toDay) {
        return ranges.stream()
                .mapToLong(range -> Math.min(range.lastDay(), toDay) - Math.max(range.firstDay(), fromDay) + 1)
                .filter(days -> days > 0)
                .sum();
    }
}
