package eu.limen.console.store;

import eu.limen.disclosure.CountedDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the column {@code counts}: {@code 7,3}, or {@code 7,?} while a side is awaited. */
final class CountsOfDay {

    private static final String AWAITED = "?";

    private CountsOfDay() {}

    static List<CountedDay> read(String... days) {
        return Arrays.stream(days).map(CountsOfDay::read).toList();
    }

    static CountedDay read(String day) {
        List<Long> counts = new ArrayList<>();
        boolean awaited = false;
        for (String side : day.split(",")) {
            if (side.equals(AWAITED)) {
                awaited = true;
            } else if (!side.isEmpty()) {
                counts.add(Long.valueOf(side));
            }
        }
        return new CountedDay(counts, awaited);
    }
}
