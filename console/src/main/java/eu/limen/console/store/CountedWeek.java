package eu.limen.console.store;

import eu.limen.disclosure.CountedDay;
import java.time.LocalDate;
import java.util.List;

/**
 * What the days of a week counted, on a section, of a threat, in a direction.
 *
 * @param days in the order of the days; a day without a count is not among them
 */
public record CountedWeek(String section, LocalDate monday, String threat, String direction, List<CountedDay> days) {

    public CountedWeek {
        days = List.copyOf(days);
    }
}
