package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All figures of one release that hang together. Figures in no relation, even an indirect one, may be released apart: nothing can be calculated from one for the
 * other. Keys are opaque.
 *
 * @param counts exact, 0 or more, before disclosure control; cells that cannot exist are left out
 * @param relations all sums among them
 */
public record Figures(Map<String, Long> counts, List<Relation> relations) {

    public Figures {
        counts = Map.copyOf(counts);
        relations = List.copyOf(relations);
        List<String> problems = problems(counts, relations);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** Counts are no values of a report here but of our own tables: messages may hold keys, and hold no counts. */
    private static List<String> problems(Map<String, Long> counts, List<Relation> relations) {
        List<String> problems = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count < 0) {
                problems.add(key + ": below zero (expected: 0 or more)");
            }
        });
        for (Relation relation : relations) {
            Set<String> keys = new HashSet<>(relation.parts());
            if (!keys.add(relation.total()) || keys.size() <= relation.parts().size()) {
                problems.add(relation.total() + ": a key twice in one sum (expected: each once)");
            } else if (!counts.keySet().containsAll(keys)) {
                keys.removeAll(counts.keySet());
                problems.add(relation.total() + ": no count of "
                        + keys.stream().sorted().toList());
            } else if (!Objects.equals(counts.get(relation.total()), sum(relation.parts(), counts))) {
                problems.add(relation.total() + ": not the sum of its parts");
            }
        }
        return problems.stream().sorted().toList();
    }

    private static long sum(List<String> parts, Map<String, Long> counts) {
        return parts.stream().mapToLong(counts::get).sum();
    }
}
