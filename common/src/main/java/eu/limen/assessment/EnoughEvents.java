package eu.limen.assessment;

import eu.limen.analysis.fall.Gate;
import eu.limen.model.Condition;
import eu.limen.model.Insufficiency;
import org.jspecify.annotations.Nullable;

/** Whether there are events enough to show a fall of one threat; a test that could not have shown it says nothing by not showing it. */
final class EnoughEvents {

    private final Proof proof;
    private final ProofRules rules;
    private final String threat;

    EnoughEvents(Proof proof, ProofRules rules) {
        this.proof = proof;
        this.rules = rules;
        this.threat = Words.plain(proof.flow().threat());
    }

    /** The power is said with every result. */
    Condition condition() {
        if (smallBaseline()) {
            return new Condition("ENOUGH_EVENTS", false, baselineText() + " " + powerText());
        }
        return new Condition("ENOUGH_EVENTS", enough(), powerText());
    }

    /** Null if there are enough. */
    @Nullable
    Insufficiency insufficiency() {
        if (smallBaseline()) {
            return new Insufficiency("BASELINE_TOO_SMALL", null, null, baselineText());
        }
        return enough() ? null : new Insufficiency("TOO_FEW_EVENTS", null, null, reason() + powerText());
    }

    private boolean smallBaseline() {
        return !proof.result().passes(Gate.BASELINE_EVENTS);
    }

    private boolean enough() {
        return proof.state().established()
                || proof.state().power() >= rules.agreed().power();
    }

    private String reason() {
        return proof.result().efficiencyUnknown()
                ? "Too few events, for control took the place of police checks and nobody knows what each finds: "
                : "Too few events: ";
    }

    private String baselineText() {
        return "Only " + proof.state().baselineCount() + " cases of " + threat + " were found in the baseline; "
                + rules.agreed().minBaselineEvents() + " are needed to compare with.";
    }

    private String powerText() {
        return "At the present checks a fall of " + threat + " to "
                + Words.percent(rules.agreed().rho()) + " would be shown within "
                + rules.agreed().powerWeeks() + " weeks with probability "
                + Words.percent(proof.state().power()) + "; "
                + Words.percent(rules.agreed().power()) + " is needed.";
    }
}
