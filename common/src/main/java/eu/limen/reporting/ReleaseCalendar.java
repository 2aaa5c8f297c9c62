package eu.limen.reporting;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When figures are published: of a month provisionally 30 days after its end and revised 90 days after it; of a year finally on 1 March of the next. A revision
 * that would come after the final release is left out. Pure.
 */
public final class ReleaseCalendar {

    private static final int PROVISIONAL_AFTER_DAYS = 30;
    private static final int REVISED_AFTER_DAYS = 90;

    private ReleaseCalendar() {}

    /** All releases that concern a year, by date. */
    public static List<Release> of(int year) {
        LocalDate last = finalDay(year);
        List<Release> releases = new ArrayList<>();
        for (YearMonth month : ReleasePeriods.months(year)) {
            LocalDate end = month.atEndOfMonth();
            releases.add(new Release(end.plusDays(PROVISIONAL_AFTER_DAYS), Release.Kind.PROVISIONAL, List.of(month)));
            releases.add(new Release(end.plusDays(REVISED_AFTER_DAYS), Release.Kind.REVISED, List.of(month)));
        }
        releases.removeIf(release -> !release.date().isBefore(last));
        releases.add(new Release(last, Release.Kind.FINAL, ReleasePeriods.months(year)));
        releases.sort(Comparator.comparing(Release::date).thenComparing(Release::kind));
        return List.copyOf(releases);
    }

    /** The releases of a day; of every year that it may concern. */
    public static List<Release> on(LocalDate date) {
        List<Release> releases = new ArrayList<>();
        for (int year = date.getYear() - 1; year <= date.getYear(); year++) {
            of(year).stream().filter(release -> release.date().equals(date)).forEach(releases::add);
        }
        return List.copyOf(releases);
    }

    /** The day of the final release of a year. */
    public static LocalDate finalDay(int year) {
        return LocalDate.of(year + 1, Month.MARCH, 1);
    }
}
