package eu.limen.analysis.fall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries the proof that one threat fell from one week to the next (methods 3). */
public final class FallProof {

    private final FallRules rules;

    public FallProof(FallRules rules) {
        this.rules = rules;
    }

    /**
     * The proof begins.
     *
     * @param justification the weeks that justified the measure, over by now
     * @param normal the weeks before them that are known
     * @param sides what each side counted in them
     */
    public FallState begin(Span justification, Span normal, Map<String, Before> sides) {
        List<Scatter> scatters = sides.values().stream()
                .map(side -> Scatter.of(side.justification(), justification, known(side.season())))
                .toList();
        return FallState.begin(justification, normal, sides, Scatter.dispersion(scatters, rules));
    }

    private SeasonEstimate known(SeasonEstimate season) {
        return rules.knowsSeason(season) ? season : SeasonEstimate.UNKNOWN;
    }

    /** The proof after a week that lies behind the baseline. */
    public FallStep step(FallState before, FallWeek week) {
        List<SideView> sides = sides(before, week);
        double dispersion = Math.max(before.dispersion(), Scatter.dispersion(before, week));
        Look plain = Look.at(sides, 1, dispersion, rules);
        Look dampened = Look.at(sides, rules.dampening(), dispersion, rules);
        Look robust = Look.at(sides, rules.robustness(), dispersion, rules);
        FallState collected = collected(before, dispersion, List.of(plain, dampened, robust));
        List<Gate> missing = new GateCheck(collected, plain, week, rules).missing();
        FallState after =
                settled(collected, missing.isEmpty(), week).learnt(week, plain.probabilityBelow(rules.theta()), rules);
        return new FallStep(after, result(after, collected, missing, List.of(plain, dampened, robust)));
    }

    /** The sides with checks in the baseline. */
    private List<SideView> sides(FallState state, FallWeek week) {
        List<SideView> sides = new ArrayList<>();
        new TreeMap<>(state.baselines()).forEach((name, baseline) -> {
            if (baseline.justification().exposed()) {
                SideRecent recent = week.sides().getOrDefault(name, SideRecent.SILENT);
                sides.add(SideView.of(state, baseline, recent, week.index(), rules));
            }
        });
        return sides;
    }

    private FallState collected(FallState before, double dispersion, List<Look> looks) {
        return new FallState(
                before.justification(),
                before.normal(),
                before.baselines(),
                before.dispersion(),
                before.plain().after(looks.get(0), dispersion, rules),
                before.dampened().after(looks.get(1), dispersion, rules),
                before.robust().after(looks.get(2), dispersion, rules),
                weeksOfDoubt(before, looks.get(0).probabilityBelow(rules.theta())),
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
