package eu.limen.register.history;

import eu.limen.model.EvidenceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of notified controls, its dates and codes read, its words not yet.
 *
 * @param line in the file
 */
record ListedControl(
        int line,
        @Nullable Integer number,
        String state,
        long startDay,
        long endDay,
        String borders,
        String reason,
        String legalBasis,
        EvidenceLevel evidence,
        String source) {

    /** What the row says, in words that compare: two rows of which this is equal say the same. */
    List<Object> said() {
        return List.of(
                number == null ? "" : number,
                state,
                startDay,
                endDay,
                PlainWords.of(borders),
                PlainWords.of(reason),
                PlainWords.of(legalBasis));
    }
}
