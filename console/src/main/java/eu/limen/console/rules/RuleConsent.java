package eu.limen.console.rules;

import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Approval;
import eu.limen.rules.RuleSet;
import eu.limen.rules.SectionOverride;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whose consent a version needs: of each section that it touches the states on both sides, so that nobody moves a neighbour's thresholds alone. Pure. */
public final class RuleConsent {

    private RuleConsent() {}

    /**
     * The states that must approve. What holds for all touches every section. What differs for one section touches that one: also where it is kept, since the job
     * asks for it anew with each version, and where it is taken away.
     *
     * @param proposer approves in any case, by another person than the one who proposed
     */
    public static Set<String> needed(RuleSet before, RuleSet after, String proposer, SectionRegister register) {
        Set<String> states = new TreeSet<>(Set.of(proposer));
        boolean ofAll = !before.parameters().equals(after.parameters())
                || !before.regime().equals(after.regime());
        Set<String> touched = RuleComparison.overridden(before, after);
        for (Section section : register.sections()) {
            if (ofAll || touched.contains(section.id())) {
                states.addAll(section.states());
            }
        }
        return states;
    }

    /** The approvals that the published document carries: of each section that has other parameters, by each of its states. */
    static List<Approval> approvals(RuleSet rules, Map<String, Instant> approvedAt, SectionRegister register) {
        List<Approval> approvals = new ArrayList<>();
        for (SectionOverride override : rules.overrides()) {
            Section section = register.find(override.section());
            if (section != null) {
                section.states().stream()
                        .filter(approvedAt::containsKey)
                        .forEach(state -> approvals.add(new Approval(
                                section.id(),
                                state,
                                approvedAt.getOrDefault(state, Instant.EPOCH).toEpochMilli())));
            }
        }
        return approvals;
    }
}
