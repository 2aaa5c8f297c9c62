package eu.limen.exchange;

import eu.limen.flow.Contribution;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.SlotLength;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Persons checked, as the reports of a section have them. */
final class Exposure {

    private static final int DAYS_A_WEEK = 7;

    private Exposure() {}

    /**
     * Adds up reports of days, and of weeks that lie within, whatever the type of check; null where there is none: a report of nobody checked is one. Months
     * cannot be told apart and are left out.
     *
     * @param first day of the window, as epoch day
     * @param length of the window, in days
     */
    static @Nullable Long of(List<Contribution> reports, String direction, long first, int length) {
        return reports.stream()
                .filter(report -> report.cell().kind() == Kind.CHECK
                        && report.cell().direction().equals(direction)
                        && lies(report, first, length))
                .map(report -> personsChecked(report.sums()))
                .reduce(Long::sum)
                .orElse(null);
    }

    private static boolean lies(Contribution report, long first, int length) {
        long day = report.cell().periodDay();
        SlotLength slot = report.cell().length();
        long last = slot == SlotLength.WEEK ? day + DAYS_A_WEEK - 1 : day;
        return slot != SlotLength.MONTH && first <= day && last < first + length;
    }

    private static long personsChecked(Sums sums) {
        return Arrays.stream(Regime.values())
                .mapToLong(regime -> sums.get(Quantity.personsChecked(regime)))
                .sum();
    }
}
