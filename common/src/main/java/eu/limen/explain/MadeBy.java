package eu.limen.explain;

import eu.limen.model.GeneratedBy;
import eu.limen.model.Reason;
import eu.limen.rules.RuleSet;
import java.util.List;

/** Says by which version of the rules and methods a result was made, and why it says what it says. */
final class MadeBy {

    private MadeBy() {}

    static void reasons(Branch branch, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        Branch all = branch.add("Reasons as the result gives them");
        for (Reason reason : reasons) {
            Branch one = all.add(reason.text());
            one.add("observed: " + reason.observed());
            one.add("threshold: " + reason.threshold());
            if (reason.provision() != null) {
                one.add("provision: " + reason.provision());
            }
        }
    }

    static void rules(Branch branch, GeneratedBy generatedBy, RuleSet rules, List<String> sections) {
        Branch made = branch.add("Made by rule set " + generatedBy.ruleSet() + " version "
                + generatedBy.ruleSetVersion() + " and methods version " + generatedBy.methodVersion());
        made.add("legal regime whose clocks hold: " + rules.regime());
        made.add(
                rules.validFromMillis() == Long.MIN_VALUE
                        ? "this version held for the whole run"
                        : "this version is valid from " + Say.instant(rules.validFromMillis()));
        List<String> own = sections.stream()
                .filter(section -> rules.overrides().stream()
                        .anyMatch(override -> override.section().equals(section)))
                .toList();
        List<String> common =
                sections.stream().filter(section -> !own.contains(section)).toList();
        if (!own.isEmpty()) {
            made.add("parameters of its own: " + Say.and(own));
        }
        if (!common.isEmpty()) {
            made.add("the parameters of all sections hold on " + Say.and(common));
        }
        for (String section : sections) {
            List<String> states = rules.approvals().stream()
                    .filter(approval -> approval.section().equals(section))
                    .map(approval -> approval.state())
                    .distinct()
                    .sorted()
                    .toList();
            if (!states.isEmpty()) {
                made.add("approved for " + section + " by " + Say.and(states));
            }
        }
    }
}
