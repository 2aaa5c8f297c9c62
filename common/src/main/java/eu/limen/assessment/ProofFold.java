package eu.limen.assessment;

import eu.limen.analysis.DetectionPower;
import eu.limen.analysis.EDetector;
import eu.limen.analysis.FallTest;
import eu.limen.analysis.JustificationRate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Carries the proof that a threat fell from one week to the next (methods 3). */
final class ProofFold {

    /** Factor by which checks have to change before the power is reckoned anew: it takes a millisecond. */
    private static final double CLEAR_CHANGE = 1.25;

    private final WeekTable table;
    private final ProofRules rules;

    ProofFold(WeekTable table, ProofRules rules) {
        this.table = table;
        this.rules = rules;
    }

    /** The proof after a week; the baseline must be over. */
    Proof week(Flow flow, ProofState before, Baseline baseline, List<String> sides, long mondayDay, boolean alarm) {
        ProofState begun = before.begun() ? before : begin(flow, baseline, sides);
        Look plain = Look.at(table, flow, begun, mondayDay, 1, rules);
        Look dampened = Look.at(table, flow, begun, mondayDay, rules.dampening(), rules);
        double fallen = plain.probabilityBelow(rules.agreed().theta());
        double fallenDampened = dampened.probabilityBelow(rules.agreed().theta());
        ProofState next = withPower(collected(begun, plain, dampened, fallen, fallenDampened), plain);

        double evidence = Math.min(EDetector.evidence(next.detector()), EDetector.evidence(next.dampenedDetector()));
        boolean contradicted = plain.contradicted(rules.contradiction());
        boolean proved = evidence >= rules.proofRequired()
                && next.weeksFallen() >= rules.agreed().posteriorWeeks()
                && !contradicted;
        boolean doubted = alarm || next.weeksOfDoubt() >= rules.weeksOfDoubt();
        return new Proof(
                flow,
                settled(next, proved, doubted),
                plain.recentObserved(),
                plain.recentExpected(),
                plain.ratios().isEmpty() ? null : new Change(plain.ratios()),
                fallen,
                fallenDampened,
                evidence,
                contradicted,
                plain.exposureShare());
    }

    /** Once proved it stays so until an alarm fires or it has been in doubt for weeks; then the proof begins anew. */
    private static ProofState settled(ProofState state, boolean proved, boolean doubted) {
        if (state.established()) {
            return doubted ? state.revoked() : state;
        }
        return new ProofState(
                state.baseline(),
                state.dispersion(),
                state.detector(),
                state.dampenedDetector(),
                state.weeksFallen(),
                state.weeksOfDoubt(),
                proved,
                state.powerExpected(),
                state.power());
    }

    private ProofState collected(ProofState begun, Look plain, Look dampened, double fallen, double fallenDampened) {
        boolean enough = Math.min(fallen, fallenDampened) >= rules.agreed().posterior();
        return new ProofState(
                begun.baseline(),
                begun.dispersion(),
                EDetector.after(begun.detector(), plain.observed(), plain.limit(), begun.dispersion()),
                EDetector.after(begun.dampenedDetector(), dampened.observed(), dampened.limit(), begun.dispersion()),
                enough ? begun.weeksFallen() + 1 : 0,
                fallen < rules.doubt() ? begun.weeksOfDoubt() + 1 : 0,
                begun.established(),
                begun.powerExpected(),
                begun.power());
    }

    /** The power for a fall to rho at the checks of the recent weeks; reckoned anew only when these change clearly. */
    private ProofState withPower(ProofState state, Look look) {
        if (look.recentLimit() <= 0) {
            return state.withPower(0, 0);
        }
        double perWeek = look.recentExpected() / rules.agreed().rateWindowWeeks();
        double change = perWeek / state.powerExpected();
        if (change > 1 / CLEAR_CHANGE && change < CLEAR_CHANGE) {
            return state;
        }
        double limit = look.recentLimit() / rules.agreed().rateWindowWeeks();
        return state.withPower(perWeek, power(state, perWeek, limit));
    }

    /** Exposure is counted here in findings to be expected of it, so that two sides' checks need not be added. */
    private double power(ProofState state, double expectedPerWeek, double limitPerWeek) {
        double found = state.baselineCount();
        FallTest oneStream = FallTest.of(
                new JustificationRate(found, found, state.dispersion()),
                expectedPerWeek,
                rules.agreed().theta());
        FallTest test = new FallTest(limitPerWeek, oneStream.mostInFourWeeks(), state.dispersion());
        return DetectionPower.within(
                rules.agreed().powerWeeks(), test, rules.agreed().rho() * expectedPerWeek);
    }

    private ProofState begin(Flow flow, Baseline baseline, List<String> sides) {
        Map<String, BaselineState> counted = new TreeMap<>();
        double dispersion = rules.dispersion();
        for (Map.Entry<String, SideCount> side :
                baseline.count(table, flow, sides).entrySet()) {
            SideCount count = side.getValue();
            counted.put(side.getKey(), new BaselineState(count.observed(), count.exposure(), count.weeks()));
            if (count.weeks() > 1) {
                dispersion = Math.max(dispersion, count.scatter() / (count.weeks() - 1));
            }
        }
        return ProofState.begin(counted, dispersion);
    }
}
