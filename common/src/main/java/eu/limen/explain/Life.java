package eu.limen.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the life of a result: each revision with when it became known and what it changed. */
final class Life {

    private static final int CHANGES_NAMED = 8;
    private static final int LONGEST_SHOWN = 130;
    /** What differs between any two revisions, or follows from the rest. */
    private static final List<String> NO_NEWS = List.of("revision", "knownAt", "expires", "reasons", "generatedBy");

    private Life() {}

    static Branch of(ResultId id, List<Told> told) {
        Branch life = new Branch("Its life: " + Say.number(told.size(), "revision", "revisions"));
        Map<String, String> before = Map.of();
        for (Told one : told) {
            Map<String, String> now = Differences.fields(id, one.line());
            Branch revision = life.add("revision " + one.revision() + ", known at " + Say.instant(one.tick())
                    + (now.containsKey("status") ? ", " + Say.plain(now.getOrDefault("status", "")) : ""));
            if (!before.isEmpty()) {
                changes(before, now).forEach(revision::add);
            }
            before = now;
        }
        return life;
    }

    private static List<String> changes(Map<String, String> before, Map<String, String> now) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(now.keySet());
        for (String field : fields) {
            String one = before.getOrDefault(field, "nothing");
            String other = now.getOrDefault(field, "nothing");
            if (!one.equals(other) && !NO_NEWS.contains(member(field))) {
                changed.computeIfAbsent(member(field), unused -> new ArrayList<>())
                        .add(change(field, one, other));
            }
        }
        List<String> lines = new ArrayList<>();
        changed.forEach((member, all) -> {
            if (all.size() == 1 || lines.size() + all.size() <= CHANGES_NAMED) {
                lines.addAll(all);
            } else {
                lines.add(member + ": " + Say.number(all.size(), "field", "fields") + " changed");
            }
        });
        return lines.isEmpty() ? List.of("only its reasons changed") : lines;
    }

    /** Of long texts only that they changed: each revision can be shown by itself. */
    private static String change(String field, String one, String other) {
        boolean isLong = one.length() > LONGEST_SHOWN || other.length() > LONGEST_SHOWN;
        return isLong ? field + ": its words changed" : field + ": was " + one + ", is now " + other;
    }

    private static String member(String field) {
        int end = field.length();
        for (char sign : new char[] {'.', '['}) {
            int at = field.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        return field.substring(0, end);
    }
}
