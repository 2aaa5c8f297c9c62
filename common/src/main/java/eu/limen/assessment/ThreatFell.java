package eu.limen.assessment;

import eu.limen.analysis.fall.FallResult;
import eu.limen.analysis.fall.Gate;
import eu.limen.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** The first path: every countable threat of the control has fallen, proved and lasting (methods 3). */
final class ThreatFell {

    private final Findings findings;
    private final ProofRules rules;
    private final List<Condition> conditions = new ArrayList<>();

    ThreatFell(Findings findings, ProofRules rules) {
        this.findings = findings;
        this.rules = rules;
        findings.proofs().forEach(this::fall);
        if (!findings.proofs().isEmpty()) {
            checksKept();
        }
        noAlert();
    }

    /** Every condition is met and no countable threat is left out. */
    boolean holds() {
        return findings.proofs().size() == findings.control().countableFlows().size()
                && conditions.stream().allMatch(Condition::met);
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    private void fall(Proof proof) {
        FallWords words = new FallWords(proof, oneSided(), findings.thresholds().origin(), rules);
        conditions.add(new Condition(
                "FALL_PROVED",
                proof.result().passes(Gate.BASELINE_EVENTS) && proof.state().established(),
                words.proof()));
        conditions.add(new Condition(
                "FALL_LASTS", proof.state().established() || proof.result().passes(Gate.LASTING), words.lasting()));
        conditions.add(new Condition(
                "NO_SIDE_CONTRADICTS", proof.result().passes(Gate.NO_CONTRADICTION), words.contradiction()));
        conditions.add(new Condition("SEASON", proof.result().passes(Gate.SEASON), words.season()));
        conditions.add(
                new Condition("NOT_ABOVE_NORMAL", proof.result().passes(Gate.NORMAL_LEVEL), words.normalLevel()));
        if (proof.result().efficiencyUnknown()) {
            conditions.add(new Condition("REGIMES_COMPARED", true, words.regimes()));
        }
    }

    private String oneSided() {
        if (findings.silences().isEmpty()) {
            return "";
        }
        List<String> speaking = new ArrayList<>(findings.sides().expected());
        findings.silences().forEach(silence -> speaking.remove(silence.state()));
        return speaking.isEmpty() ? "" : "One-sided, from " + Words.and(speaking) + " alone: ";
    }

    /** Findings that end because checks end show nothing. */
    private void checksKept() {
        double least = findings.proofs().stream()
                .map(Proof::result)
                .mapToDouble(FallResult::exposureShare)
                .min()
                .orElse(Double.NaN);
        conditions.add(new Condition(
                "CHECKS_KEPT",
                least >= rules.agreed().minExposureShare(),
                "The side that keeps least makes " + Words.percent(least) + " of the baseline's checks per week; "
                        + Words.percent(rules.agreed().minExposureShare()) + " is needed."));
    }

    private void noAlert() {
        int weeks = rules.agreed().rateWindowWeeks();
        List<Sighting> rises = findings.alarms().rises(weeks);
        String seen = String.join(
                ", ",
                rises.stream()
                        .map(rise -> Words.plain(rise.pattern()))
                        .distinct()
                        .toList());
        conditions.add(new Condition(
                "NO_ALERT",
                rises.isEmpty(),
                rises.isEmpty()
                        ? "No alert of a rise of this control's threats in its direction in the last " + weeks
                                + " weeks."
                        : "Alerts of a rise in the last " + weeks + " weeks: " + seen + "."));
    }
}
