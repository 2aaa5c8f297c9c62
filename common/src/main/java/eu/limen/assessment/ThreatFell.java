package eu.limen.assessment;

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
        String threat = Words.plain(proof.flow().threat());
        String from = oneSided();
        String theta = Words.percent(rules.agreed().theta());
        boolean large = proof.state().baselineCount() >= rules.agreed().minBaselineEvents();
        conditions.add(new Condition(
                "FALL_PROVED",
                large && proof.state().established(),
                from + proof.observed() + " cases of " + threat + " found in the last "
                        + rules.agreed().rateWindowWeeks() + " weeks; the baseline's rate gives "
                        + Words.count(proof.expected()) + " at the same checks. "
                        + Words.percent(proof.shareOfProof(rules))
                        + " of the proof required for a fall below " + theta + " of that rate."));
        conditions.add(new Condition(
                "FALL_LASTS",
                proof.state().established()
                        || proof.state().weeksFallen() >= rules.agreed().posteriorWeeks(),
                from + "The rate of " + threat + " is below " + theta + " of the baseline's with probability "
                        + Words.percent(proof.probabilityFallen()) + ", and "
                        + Words.percent(proof.probabilityFallenDampened())
                        + " if every further check finds less; at least "
                        + Words.percent(rules.agreed().posterior())
                        + " is needed, held for "
                        + Math.min(proof.state().weeksFallen(), rules.agreed().posteriorWeeks()) + " of "
                        + rules.agreed().posteriorWeeks()
                        + " weeks in a row."));
        conditions.add(new Condition(
                "NO_SIDE_CONTRADICTS",
                !proof.contradicted(),
                proof.contradicted()
                        ? "On one side a rise of " + threat + " cannot be ruled out."
                        : "No side sees a rise of " + threat + "."));
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
                .mapToDouble(Proof::exposureShare)
                .min()
                .orElse(Double.NaN);
        conditions.add(new Condition(
                "CHECKS_KEPT",
                least >= rules.agreed().minExposureShare(),
                "Each side makes at least " + Words.percent(least) + " of the baseline's checks per week; "
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
                        ? "No alert of a rise on this section in the last " + weeks + " weeks."
                        : "Alerts of a rise in the last " + weeks + " weeks: " + seen + "."));
    }
}
