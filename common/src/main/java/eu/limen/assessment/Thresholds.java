package eu.limen.assessment;

import eu.limen.model.Condition;
import eu.limen.rules.Approval;
import eu.limen.rules.VerdictRules;
import java.util.List;

/**
 * The thresholds of a verdict, and whether the section's states have agreed to them: they are a policy, not a finding.
 *
 * @param states of the section
 * @param agreed whether each of them had approved them when the week closed
 */
record Thresholds(VerdictRules rules, List<String> states, boolean agreed) {

    static Thresholds of(AssessmentRules rules, Control control) {
        List<String> states = control.section().states();
        long close = rules.time().weekClosesMillis(control.mondayDay());
        boolean agreed = states.stream()
                .allMatch(state -> rules.approvals().stream()
                        .filter(approval ->
                                approval.section().equals(control.section().id()))
                        .filter(approval -> approval.atMillis() <= close)
                        .map(Approval::state)
                        .anyMatch(state::equals));
        return new Thresholds(rules.verdict(), states, agreed);
    }

    /** Whose numbers they are, to be read after a number. */
    String origin() {
        if (agreed) {
            return "agreed by " + Words.and(states);
        }
        return states.size() == 1
                ? "network default, not agreed by " + states.get(0)
                : "network default, not agreed by the two states";
    }

    Condition condition() {
        return new Condition(
                "THRESHOLDS_AGREED",
                agreed,
                "Thresholds (" + origin() + "): fallen is below " + Words.percent(rules.theta())
                        + " of the justifying rate; police checks suffice from "
                        + Words.percent(rules.equivalenceYield()) + " of the control's yield or above "
                        + Words.percent(rules.awayShare())
                        + " of findings away from it; few systematic checks are up to "
                        + Words.percent(rules.systematicShare()) + ".");
    }
}
