package eu.limen.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a person decided on a result, as the console writes it (contract section 3): codes only, no name.
 *
 * @param resultId id of the result
 * @param revision revision that was seen
 * @param state that the person speaks for
 * @param role of the person
 * @param criteria of the decision, codes
 * @param atMillis event time, epoch milliseconds
 */
public record HumanDecision(
        String resultId,
        int revision,
        String state,
        String role,
        DecisionCode decision,
        List<String> criteria,
        long atMillis)
        implements Serializable {}
