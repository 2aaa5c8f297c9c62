package eu.limen.rules;

import eu.limen.register.Problem;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whether a sound rule set may join those of a running job: it is new, in time, leaves the closing hours as they are, and what it changes
 * for one section only has been approved by each state of that section, so that nobody moves a neighbour's thresholds alone.
 */
public final class RuleAcceptance {

    private final SectionRegister sections;

    public RuleAcceptance(SectionRegister sections) {
        this.sections = sections;
    }

    /** Everything that stands against a version which becomes known at a tick; nothing if it is accepted. */
    public List<Problem> problems(RuleSet candidate, RuleSets known, long tick) {
        List<Problem> problems = new ArrayList<>();
        isNew(candidate, known, problems);
        isInTime(candidate, tick, problems);
        closesAsBefore(candidate, known, problems);
        for (int i = 0; i < candidate.overrides().size(); i++) {
            isApproved(candidate, candidate.overrides().get(i), i, tick, problems);
        }
        return List.copyOf(problems);
    }

    private static void isNew(RuleSet candidate, RuleSets known, List<Problem> problems) {
        RuleSet earlier = known.find(candidate.version());
        if (earlier != null && !earlier.equals(candidate)) {
            problems.add(
                    new Problem(
                            "version",
                            candidate.version(),
                            "a version that has not been published yet: this one has been, with other content, and no version is ever overwritten"));
        }
    }

    private static void isInTime(RuleSet candidate, long tick, List<Problem> problems) {
        if (candidate.validFromMillis() < tick) {
            problems.add(new Problem(
                    "validFrom",
                    Instant.ofEpochMilli(candidate.validFromMillis()).toString(),
                    "not before " + Instant.ofEpochMilli(tick)
                            + ", when it became known: results from before were made without it"));
        }
    }

    private static void closesAsBefore(RuleSet candidate, RuleSets known, List<Problem> problems) {
        TimeRules before = known.time();
        TimeRules time = candidate.parameters().time();
        same("dayCloseHour", time.dayCloseHour(), before.dayCloseHour(), problems);
        same("weekCloseHour", time.weekCloseHour(), before.weekCloseHour(), problems);
        same("horizonDays", time.horizonDays(), before.horizonDays(), problems);
        same("ringSlackDays", time.ringSlackDays(), before.ringSlackDays(), problems);
    }

    private static void same(String parameter, int value, int inForce, List<Problem> problems) {
        if (value != inForce) {
            problems.add(
                    new Problem(
                            "parameters.time." + parameter,
                            Integer.toString(value),
                            inForce
                                    + ", as in force: days and weeks that are closed were closed by it; another takes a new run"));
        }
    }

    private void isApproved(RuleSet candidate, SectionOverride override, int place, long tick, List<Problem> problems) {
        Section section = sections.find(override.section());
        if (section == null) {
            problems.add(new Problem(
                    "overrides[" + place + "].section", override.section(), "a section of the register of sections"));
            return;
        }
        for (String state : section.states()) {
            if (candidate.approvals().stream().noneMatch(approval -> isBy(approval, section, state, tick))) {
                problems.add(new Problem(
                        "approvals",
                        "none by " + state + " for " + section.id(),
                        "the approval of " + String.join(" and ", section.states()) + ", given by "
                                + Instant.ofEpochMilli(tick) + ", for what differs on " + section.id()));
            }
        }
    }

    private static boolean isBy(Approval approval, Section section, String state, long tick) {
        return approval.section().equals(section.id()) && approval.state().equals(state) && approval.atMillis() <= tick;
    }
}
