package eu.limen.assessment;

import eu.limen.analysis.fall.FallResult;
import eu.limen.analysis.fall.Gate;

/** How the proof that one threat fell is told. */
final class FallWords {

    private final Proof proof;
    private final FallResult result;
    private final String from;
    private final String origin;
    private final ProofRules rules;
    private final String threat;

    /**
     * Tells of one proof.
     *
     * @param from whose figures they are, where one side is missing; empty otherwise
     * @param origin whose thresholds they are
     */
    FallWords(Proof proof, String from, String origin, ProofRules rules) {
        this.proof = proof;
        this.result = proof.result();
        this.from = from;
        this.origin = origin;
        this.rules = rules;
        this.threat = Words.plain(proof.flow().threat());
    }

    String proof() {
        return from + Words.whole(result.found()) + " cases of " + threat + " found in the last "
                + rules.agreed().rateWindowWeeks() + " weeks; the baseline's rate gives "
                + Words.count(result.expected()) + " at the same checks. "
                + Words.percent(proof.shareOfProof(rules)) + " of the proof required for a fall below "
                + theta() + " (" + origin + ") of that rate: " + standing() + robust();
    }

    private String standing() {
        return switch (result.standing()) {
            case NOT_ASSESSED -> "nothing to compare.";
            case NOT_SUPPORTED -> "not supported.";
            case BUILDING -> "building.";
            case SUPPORTED -> "supported.";
            case REVOKED -> "it was supported and has been taken back; the proof begins anew.";
        };
    }

    private String robust() {
        return result.robust() ? " It holds even if further checks find much less (robust)." : "";
    }

    String lasting() {
        int needed = rules.agreed().posteriorWeeks();
        return from + "The rate of " + threat + " is below " + theta() + " of the baseline's with probability "
                + Words.percent(result.probabilityFallen()) + ", and "
                + Words.percent(result.probabilityFallenDampened()) + " if every further check finds less; at least "
                + Words.percent(rules.agreed().posterior()) + " is needed, held for "
                + Math.min(proof.state().fall().weeksFallen(), needed) + " of " + needed + " weeks in a row.";
    }

    String contradiction() {
        return result.passes(Gate.NO_CONTRADICTION)
                ? "No side sees a rise of " + threat + "."
                : "On one side a rise of " + threat + " cannot be ruled out.";
    }

    String season() {
        return result.passes(Gate.SEASON)
                ? "The season of " + threat + " is taken out of the comparison."
                : "Season not excluded: fewer than " + rules.fall().seasonWeeks() + " weeks of " + threat
                        + " are known with checks of every side, so a fall may be the season's.";
    }

    String normalLevel() {
        String ratio = Words.number(rules.agreed().normalRatio());
        if (Double.isNaN(result.probabilityAboveNormal())) {
            return "The level of " + threat + " before the baseline is not known (" + result.normalWeeks() + " weeks; "
                    + rules.agreed().leastNormalWeeks()
                    + " are needed), so nobody can say whether the baseline was a peak.";
        }
        return "The rate of " + threat + " is above " + ratio + " times that of the " + result.normalWeeks()
                + " weeks before the baseline with probability " + Words.percent(result.probabilityAboveNormal())
                + "; under " + Words.percent(rules.agreed().normalProbability()) + " is needed.";
    }

    String regimes() {
        return "Control and police checks have taken each other's place since the baseline, and too little of " + threat
                + " was found side by side to compare them: the comparison is made wider for it.";
    }

    private String theta() {
        return Words.percent(rules.agreed().theta());
    }
}
