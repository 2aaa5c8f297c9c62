package eu.limen.assessment;

import eu.limen.model.Condition;
import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.List;

/** The second path: police checks and cooperation attain what the control attains (Regulation (EU) 2016/399, Art. 26; Recommendation of 23.11.2023, (13)). */
final class AlternativesSuffice {

    private final Findings findings;
    private final AlternativeRules rules;
    private final List<Condition> conditions = new ArrayList<>();
    private boolean foundElsewhere = true;

    AlternativesSuffice(Findings findings, AlternativeRules rules) {
        this.findings = findings;
        this.rules = rules;
        quarterOfControl();
        findings.alternatives().forEach(this::found);
        fewSystematicChecks();
        cooperation();
        noDrift();
    }

    /** For every threat one of the two ways of finding it elsewhere, and the general conditions. */
    boolean holds() {
        boolean general = conditions.stream()
                .filter(condition -> !condition.code().startsWith("FOUND_"))
                .allMatch(Condition::met);
        return !findings.alternatives().isEmpty() && foundElsewhere && general;
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    private void quarterOfControl() {
        int weeks = findings.control().weeksInForce();
        conditions.add(new Condition(
                "QUARTER_OF_CONTROL",
                weeks >= rules.weeks(),
                "In force without interruption for " + weeks + " weeks; police checks can be compared with the control"
                        + " after " + rules.weeks() + "."));
    }

    private void found(Alternative alternative) {
        String threat = Words.plain(alternative.flow().threat());
        double yield = alternative.probabilityOfYield(rules.agreed().equivalenceYield());
        double away = alternative.probabilityOfAway(rules.agreed().awayShare());
        boolean yieldHolds = yield >= rules.probability();
        boolean awayHolds = away >= rules.probability();
        conditions.add(new Condition(
                "FOUND_BY_POLICE_CHECKS",
                yieldHolds,
                "Police checks found " + alternative.policeOfBothSides().observed() + " cases of " + threat + " in "
                        + alternative.policeOfBothSides().exposure() + " checks, the control "
                        + alternative.control().observed() + " in "
                        + alternative.control().exposure()
                        + "; probability that each side's find at least "
                        + Words.percent(rules.agreed().equivalenceYield()) + " of what the control finds per check: "
                        + Words.percent(yield) + "."));
        conditions.add(new Condition(
                "FOUND_AWAY_FROM_CONTROL",
                awayHolds,
                "Share of the cases of " + threat + " found away from the control: "
                        + Words.percent(alternative.awayShare()) + "; probability that it is above "
                        + Words.percent(rules.agreed().awayShare()) + ": " + Words.percent(away) + "."));
        foundElsewhere &= yieldHolds || awayHolds;
    }

    private void fewSystematicChecks() {
        Double share = findings.practice().systematicShare();
        conditions.add(new Condition(
                "FEW_SYSTEMATIC_CHECKS",
                share != null && share <= rules.agreed().systematicShare(),
                "Persons checked systematically: " + Words.percent(share == null ? Double.NaN : share) + "; at most "
                        + Words.percent(rules.agreed().systematicShare()) + " counts as few."));
    }

    private void cooperation() {
        Cooperation cooperation = Cooperation.of(findings);
        conditions.add(new Condition("COOPERATION_IN_FORCE", cooperation.inForce(), cooperation.text()));
    }

    private void noDrift() {
        boolean none = findings.alarms()
                .of(PatternName.EQUIVALENCE_DRIFT, rules.weeks())
                .isEmpty();
        conditions.add(new Condition(
                "NO_DRIFT",
                none,
                none
                        ? "No equivalence risk: no sign that police checks come to work like border control (Art. 23(a))."
                        : "Equivalence risk: police checks show signs of working like border control (Art. 23(a))."));
    }
}
