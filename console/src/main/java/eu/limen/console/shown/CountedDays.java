package eu.limen.console.shown;

import eu.limen.disclosure.CountedDay;
import eu.limen.model.Threat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the days of a section's week counted, as they are shown one by one beside the week.
 *
 * @param counts by threat and direction, in the order of the days
 */
public record CountedDays(Map<String, List<CountedDay>> counts) {

    public CountedDays {
        Map<String, List<CountedDay>> copy = new HashMap<>();
        counts.forEach((key, days) -> copy.put(key, List.copyOf(days)));
        counts = Map.copyOf(copy);
    }

    /** Where nothing is known of them. */
    public static CountedDays none() {
        return new CountedDays(Map.of());
    }

    /** The name of a threat in a direction. */
    public static String key(String threat, String direction) {
        return threat + '|' + direction;
    }

    List<CountedDay> of(Threat threat, String direction) {
        return counts.getOrDefault(key(threat.name(), direction), List.of());
    }
}
