package eu.limen.cli;

import eu.limen.register.NearestName;
import java.util.List;

/** What to say when a decision is not known. */
final class UnknownMeasure {

    private static final int NAMED = 5;
    private static final int LETTERS_OF_A_STATE = 2;

    private UnknownMeasure() {}

    /**
     * The decisions that somebody may have meant: the nearest by its letters, then the last ones of the same state.
     *
     * @param known ids, sorted
     */
    static String nearest(String given, List<String> known) {
        if (known.isEmpty()) {
            return "which knows none by then";
        }
        List<String> ofTheState = known.stream()
                .filter(id -> id.startsWith(given.substring(0, LETTERS_OF_A_STATE)))
                .toList();
        List<String> last = ofTheState.subList(Math.max(0, ofTheState.size() - NAMED), ofTheState.size());
        String meant = NearestName.of(given, known).orElse(last.isEmpty() ? known.get(0) : last.get(0));
        List<String> others = last.stream().filter(id -> !id.equals(meant)).toList();
        return "perhaps " + meant + (others.isEmpty() ? "" : "; the last of this state: " + String.join(", ", others));
    }
}
