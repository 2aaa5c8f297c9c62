package eu.limen.assessment;

import eu.limen.analysis.fall.JointChange;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import java.util.ArrayList;
import java.util.List;

/** The first dimension: what became of the threats, and how long they are expected to persist. */
final class ThreatTrend {

    private final Findings findings;
    private final ProofRules proofRules;
    private final AlternativeRules alternatives;

    ThreatTrend(Findings findings, ProofRules proofRules, AlternativeRules alternatives) {
        this.findings = findings;
        this.proofRules = proofRules;
        this.alternatives = alternatives;
    }

    Dimension dimension() {
        List<String> ratios = new ArrayList<>();
        double most = 0;
        double least = 1;
        for (Proof proof : findings.proofs()) {
            JointChange change = proof.result().change();
            if (change != null) {
                ratios.add(Words.plain(proof.flow().threat()) + " " + Words.number(change.median()));
                most = Math.max(most, proof.result().probabilityFallen());
                least = Math.min(least, proof.result().probabilityFallen());
            }
        }
        if (ratios.isEmpty()) {
            return Dimension.neither(DimensionCode.THREAT_TREND, null, "The threat's rate cannot be compared yet.");
        }
        String alone = findings.silences().isEmpty() ? "" : " One-sided: not every side reports.";
        return Dimension.of(
                DimensionCode.THREAT_TREND,
                alternatives.support(least),
                String.join(", ", ratios),
                "Rate of the recent weeks divided by the baseline's; the least likely fall below "
                        + Words.percent(proofRules.agreed().theta()) + " has probability " + Words.percent(least)
                        + ", the likeliest " + Words.percent(most) + "." + alone + persistence());
    }

    private String persistence() {
        return findings.persistence().isEmpty() ? "" : " " + findings.persistence();
    }
}
