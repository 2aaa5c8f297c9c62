package eu.limen.register.history;

import eu.limen.model.EvidenceLevel;
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
        String source) {}
