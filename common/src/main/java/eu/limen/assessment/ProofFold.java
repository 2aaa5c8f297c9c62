package eu.limen.assessment;

import eu.limen.analysis.DetectionPower;
import eu.limen.analysis.FallTest;
import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.fall.FallProof;
import eu.limen.analysis.fall.FallResult;
import eu.limen.analysis.fall.FallState;
import eu.limen.analysis.fall.FallStep;
import java.util.List;

/** Carries the proof that a threat fell, and its chance, from one week to the next (methods 3). */
final class ProofFold {

    /** Factor by which checks have to change before the power is reckoned anew: it takes a millisecond. */
    private static final double CLEAR_CHANGE = 1.25;

    private final WeekTable table;
    private final WeeklyModels models;
    private final ProofRules rules;
    private final FallProof proof;

    ProofFold(WeekTable table, WeeklyModels models, ProofRules rules) {
        this.table = table;
        this.models = models;
        this.rules = rules;
        this.proof = new FallProof(rules.fall());
    }

    /**
     * The proof as these rules go on from it. Evidence against one share of the old rate is none against another: where the share, or how
     * exposure is looked at, has changed, the proof begins anew on the same baseline. The power is reckoned anew.
     */
    ProofState continued(ProofState before, ProofFold earlier) {
        if (rules.agreed().equals(earlier.rules.agreed())) {
            return before;
        }
        boolean sameClaim = rules.fall().theta() == earlier.rules.fall().theta()
                && rules.fall().dampening() == earlier.rules.fall().dampening();
        return new ProofState(sameClaim ? before.fall() : before.fall().anew(), 0, 0, 0);
    }

    /**
     * The proof after a week; the baseline must be over.
     *
     * @param quietWeeks weeks since an alarm of a rise, up to this one
     */
    Proof week(Flow flow, ProofState before, Baseline baseline, List<String> sides, long mondayDay, int quietWeeks) {
        ProofWeeks weeks = new ProofWeeks(table, models, flow, baseline, sides);
        FallState begun = before.fall().begun() ? before.fall() : begun(weeks, mondayDay);
        FallStep step = proof.step(begun, weeks.week(mondayDay, rules.fall().comparedWeeks(), quietWeeks));
        return new Proof(flow, withPower(before, step), step.result());
    }

    private FallState begun(ProofWeeks weeks, long mondayDay) {
        int normalWeeks = rules.agreed().normalWeeks();
        return proof.begin(weeks.justification(), weeks.normal(normalWeeks), weeks.before(mondayDay, normalWeeks));
    }

    /** The power for a fall to rho at the checks of the recent weeks; reckoned anew only when these change clearly. */
    private ProofState withPower(ProofState before, FallStep step) {
        FallResult result = step.result();
        double perWeek = result.expected() / rules.agreed().rateWindowWeeks();
        double limit = result.limit() / rules.agreed().rateWindowWeeks();
        if (limit <= 0) {
            return new ProofState(step.state(), 0, 0, 0);
        }
        if (alike(perWeek, before.powerExpected()) && alike(limit, before.powerLimit())) {
            return new ProofState(step.state(), before.powerExpected(), before.powerLimit(), before.power());
        }
        return new ProofState(step.state(), perWeek, limit, power(step, perWeek, limit));
    }

    private static boolean alike(double now, double before) {
        return now > before / CLEAR_CHANGE && now < before * CLEAR_CHANGE;
    }

    /**
     * Exposure is counted here in findings to be expected of it, so that two sides' checks need not be added. The look that
     * proves less decides: both see the same findings.
     */
    private double power(FallStep step, double expectedPerWeek, double limitPerWeek) {
        double found = step.state().baselineEvents();
        double dispersion = step.state().dispersion();
        double comparedPerWeek =
                step.result().comparedExpected() / rules.agreed().rateWindowWeeks();
        FallTest oneStream = FallTest.of(
                new JustificationRate(found, found, dispersion),
                comparedPerWeek,
                rules.agreed().theta());
        FallTest test = new FallTest(limitPerWeek, oneStream.mostInFourWeeks(), dispersion);
        return DetectionPower.within(
                rules.agreed().powerWeeks(), test, rules.agreed().rho() * expectedPerWeek);
    }
}
