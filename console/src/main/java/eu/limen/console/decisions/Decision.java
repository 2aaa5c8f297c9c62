package eu.limen.console.decisions;

import eu.limen.console.access.Role;
import eu.limen.model.DecisionCode;
import java.time.Instant;
import java.util.List;

/**
 * A decision on a result. It says for whom and in which role, never who.
 *
 * @param number in the order of deciding
 * @param revision of the result that was seen
 * @param criteria codes, sorted
 * @param holds whether the state has not said otherwise since
 */
public record Decision(
        long number,
        String resultId,
        int revision,
        String section,
        String state,
        Role role,
        DecisionCode decision,
        List<String> criteria,
        Instant at,
        boolean holds) {

    public Decision {
        criteria = criteria.stream().sorted().toList();
    }
}
