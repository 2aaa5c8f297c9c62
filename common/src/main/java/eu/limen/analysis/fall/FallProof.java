package eu.limen.analysis.fall;

import java.util.List;
import java.util.Map;

/** Carries the proof that one threat fell from one week to the next (methods 3). */
public final class FallProof {

    private final FallRules rules;

    public FallProof(FallRules rules) {
        this.rules = rules;
    }

    /** The proof begins: per side what is known up to the end of the baseline. */
    public FallState begin(Map<String, Before> sides) {
        List<Scatter> scatters = sides.values().stream()
                .map(side -> Scatter.of(side.justification()))
                .toList();
        return FallState.begin(sides, Scatter.dispersion(scatters, rules));
    }

    /** The proof after a week that lies behind the baseline. */
    public FallStep step(FallState before, FallWeek week) {
        Look plain = Look.at(before, week, 1, rules);
        Look dampened = Look.at(before, week, rules.dampening(), rules);
        Look robust = Look.at(before, week, rules.robustness(), rules);
        FallState collected = collected(before, plain, dampened, robust);
        List<Gate> missing = new GateCheck(collected, plain, week, rules).missing();
        FallState after = settled(collected, missing.isEmpty(), week).learnt(week);
        return new FallStep(after, result(after, collected, missing, List.of(plain, dampened, robust)));
    }

    private FallState collected(FallState before, Look plain, Look dampened, Look robust) {
        return new FallState(
                before.baselines(),
                before.dispersion(),
                before.plain().after(plain, before.dispersion(), rules),
                before.dampened().after(dampened, before.dispersion(), rules),
                before.robust().after(robust, before.dispersion(), rules),
                weeksOfDoubt(before, plain.probabilityBelow(rules.theta())),
                before.established(),
                before.revoked());
    }

    /** A week without checks neither raises nor lays a doubt. */
    private int weeksOfDoubt(FallState before, double probabilityFallen) {
        if (Double.isNaN(probabilityFallen)) {
            return before.weeksOfDoubt();
        }
        return probabilityFallen < rules.doubt() ? before.weeksOfDoubt() + 1 : 0;
    }

    /** Once proved it stays so until an alarm fires or it has been in doubt for weeks; then the proof begins anew. */
    private FallState settled(FallState state, boolean everythingThere, FallWeek week) {
        if (state.established()) {
            boolean doubted = week.quietWeeks() == 0 || state.weeksOfDoubt() >= rules.doubtWeeks();
            return doubted ? state.revokedNow() : state;
        }
        return everythingThere ? state.establishedNow() : state;
    }

    private FallResult result(FallState after, FallState collected, List<Gate> missing, List<Look> looks) {
        Look plain = looks.get(0);
        double evidence = Math.min(after.plain().evidence(), after.dampened().evidence());
        return new FallResult(
                standing(after, plain, evidence),
                missing,
                plain.recentFound(),
                plain.recentExpected(),
                Math.min(plain.recentExpected(), looks.get(1).recentExpected()),
                Math.min(plain.recentLimit(), looks.get(1).recentLimit()),
                plain.change(),
                plain.probabilityBelow(rules.theta()),
                looks.get(1).probabilityBelow(rules.theta()),
                evidence,
                share(after.robust().evidence()),
                collected.robust().proves(rules),
                plain.exposureShare(),
                plain.probabilityAboveNormal(),
                plain.normalWeeks(),
                plain.efficiencyUnknown());
    }

    private Standing standing(FallState state, Look plain, double evidence) {
        if (plain.change() == null) {
            return Standing.NOT_ASSESSED;
        }
        if (state.established()) {
            return Standing.SUPPORTED;
        }
        if (share(evidence) >= 0.5) {
            return Standing.BUILDING;
        }
        return state.revoked() ? Standing.REVOKED : Standing.NOT_SUPPORTED;
    }

    /** 0..1 of the proof required. */
    private double share(double evidence) {
        return Math.min(1, Math.max(0, evidence / rules.proofRequired()));
    }
}
