package eu.limen.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant who mistyped a name. */
public final class NearestName {

    /** So many letters out of as many may be wrong, missing or too many. */
    private static final int LETTERS_PER_SLIP = 3;

    private NearestName() {}

    /** The known name that differs least from a given one, if it differs in no more than a third of its letters. */
    public static Optional<String> of(String given, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> slips(given, name)).thenComparing(name -> name))
                .filter(name -> slips(given, name) <= Math.max(1, name.length() / LETTERS_PER_SLIP));
    }

    /** Letters to change, add or take away, upper and lower case being the same (Levenshtein's distance). */
    private static int slips(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[second.length()];
    }
}
