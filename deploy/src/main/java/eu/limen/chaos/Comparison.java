package eu.limen.chaos;

import eu.limen.chaos.Difference.Sort;
import eu.limen.codec.JsonMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds every difference between what an undisturbed replay gives and what a disturbed cluster gave.
 *
 * <p>Situations, indicators, aggregates, alerts and admitted reports must be there once each, equal in every field; of alerts alone the same line may come
 * again. Rejections are counted by kind, source and code, because the places that they name are files in one run and topics in the other. Of the balances the
 * last of each kind and source holds.
 */
final class Comparison {

    private final Results expected;
    private final Results found;
    private final List<Difference> differences = new ArrayList<>();
    private long repeatedAlerts;

    private Comparison(Results expected, Results found) {
        this.expected = expected;
        this.found = found;
    }

    static Compared of(Results expected, Results found) {
        Comparison comparison = new Comparison(expected, found);
        for (Output output : Output.values()) {
            comparison.compare(output);
        }
        return new Compared(comparison.differences, expected.size(), comparison.repeatedAlerts);
    }

    private void compare(Output output) {
        switch (output) {
            case SITUATIONS, INDICATORS, ALERTS, AGGREGATES ->
                each(output, byKey(output, expected, "id"), byKey(output, found, "id"));
            case ADMITTED ->
                each(output, byKey(output, expected, "source", "reportId"), byKey(output, found, "source", "reportId"));
            case REJECTIONS -> {
                once(output);
                counts(output, refusals(expected), refusals(found));
            }
            case BALANCES -> {
                once(output);
                last(LastBalances.of(expected.of(output)), LastBalances.of(found.of(output)));
            }
        }
    }

    /** The lines of each result, by its key and revision. */
    private static NavigableMap<String, List<String>> byKey(Output output, Results results, String... key) {
        NavigableMap<String, List<String>> lines = new TreeMap<>();
        for (String line : results.of(output)) {
            Map<String, String> members = JsonMembers.of(line);
            StringBuilder name = new StringBuilder();
            for (String part : key) {
                name.append(members.get(part)).append(' ');
            }
            name.append("revision ").append(members.get("revision"));
            lines.computeIfAbsent(name.toString(), none -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    private void each(
            Output output, NavigableMap<String, List<String>> wanted, NavigableMap<String, List<String>> came) {
        for (String key : union(wanted.keySet(), came.keySet())) {
            List<String> ours = wanted.getOrDefault(key, List.of());
            List<String> theirs = came.getOrDefault(key, List.of());
            if (theirs.isEmpty()) {
                note(output, Sort.MISSING, key);
                continue;
            }
            if (ours.isEmpty()) {
                note(output, Sort.EXTRA, key);
            }
            repeated(output, key, theirs);
            for (String line : ours.isEmpty() ? List.<String>of() : new TreeSet<>(theirs)) {
                NavigableSet<String> fields = fieldsThatDiffer(ours.get(0), line);
                if (!fields.isEmpty()) {
                    differences.add(new Difference(output, Sort.CHANGED, key, List.copyOf(fields)));
                }
            }
        }
    }

    private void repeated(Output output, String key, List<String> lines) {
        long repeats = lines.size() - 1L;
        if (output.mayRepeat()) {
            repeatedAlerts += repeats;
            return;
        }
        if (repeats > 0) {
            note(output, Sort.DUPLICATED, key, lines.size() + " times");
        }
    }

    /** Also a line that no key distinguishes further must not come twice. */
    private void once(Output output) {
        byKey(output, found, "id").forEach((key, lines) -> {
            if (lines.size() > 1) {
                note(output, Sort.DUPLICATED, key, lines.size() + " times");
            }
        });
    }

    private static NavigableMap<String, Integer> refusals(Results results) {
        NavigableMap<String, Integer> counts = new TreeMap<>();
        for (String line : results.of(Output.REJECTIONS)) {
            Map<String, String> members = JsonMembers.of(line);
            String unknown = "UNKNOWN";
            String key = members.getOrDefault("kind", unknown)
                    + ' '
                    + members.getOrDefault("source", unknown)
                    + ' '
                    + members.get("code");
            counts.merge(key, 1, Integer::sum);
        }
        return counts;
    }

    private void counts(Output output, NavigableMap<String, Integer> wanted, NavigableMap<String, Integer> came) {
        for (String key : union(wanted.keySet(), came.keySet())) {
            int ours = wanted.getOrDefault(key, 0);
            int theirs = came.getOrDefault(key, 0);
            if (ours != theirs) {
                note(output, theirs < ours ? Sort.MISSING : Sort.EXTRA, key, theirs + " instead of " + ours);
            }
        }
    }

    private void last(
            NavigableMap<String, LastBalances.Figures> wanted, NavigableMap<String, LastBalances.Figures> came) {
        for (String account : union(wanted.keySet(), came.keySet())) {
            LastBalances.Figures ours = wanted.get(account);
            LastBalances.Figures theirs = came.get(account);
            if (theirs == null) {
                note(Output.BALANCES, Sort.MISSING, account);
            } else if (ours == null) {
                note(Output.BALANCES, Sort.EXTRA, account);
            } else if (!ours.equals(theirs)) {
                note(Output.BALANCES, Sort.CHANGED, account, theirs + " instead of " + ours);
            }
        }
    }

    private static NavigableSet<String> fieldsThatDiffer(String one, String other) {
        NavigableMap<String, String> ours = JsonMembers.of(one);
        NavigableMap<String, String> theirs = JsonMembers.of(other);
        NavigableSet<String> fields = union(ours.keySet(), theirs.keySet());
        fields.removeIf(field -> Objects.equals(ours.get(field), theirs.get(field)));
        return fields;
    }

    private static NavigableSet<String> union(Iterable<String> one, Iterable<String> other) {
        NavigableSet<String> all = new TreeSet<>();
        one.forEach(all::add);
        other.forEach(all::add);
        return all;
    }

    private void note(Output output, Sort sort, String what, String... details) {
        differences.add(new Difference(output, sort, what, List.of(details)));
    }
}
