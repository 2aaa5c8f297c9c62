package eu.limen.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Helps a person who has mistyped an id: the ids that are most like it. */
public final class NearestIds {

    private static final int MOST = 5;

    private NearestIds() {}

    /** At most five, the most alike first. */
    public static List<String> to(String id, Collection<String> known) {
        return known.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String other) -> distance(id, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Letters to change, insert or leave out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
