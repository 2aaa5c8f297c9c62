package eu.limen.chaos;

import java.util.Arrays;
import java.util.List;

/**
 * How a disturbed run compares with the undisturbed replay.
 *
 * @param results how many the replay has, all kinds together
 * @param repeatedAlerts lines of alerts that came once more, which is allowed
 */
record Compared(List<Difference> differences, long results, long repeatedAlerts) {

    Compared {
        differences = List.copyOf(differences);
    }

    boolean equal() {
        return differences.isEmpty();
    }

    /** How many differences there are of any of these sorts. */
    long count(Difference.Sort... sorts) {
        List<Difference.Sort> asked = Arrays.asList(sorts);
        return differences.stream()
                .filter(difference -> asked.contains(difference.sort()))
                .count();
    }
}
