package eu.limen.evaluation;

import eu.limen.analysis.fall.FallRules;
import eu.limen.evaluation.ControlSimulation.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Judges the proof that a threat fell on simulated controls (methods 3; benchmark 4). */
public final class DeEscalationJudge implements Judge {

    private static final String SUBJECT = "de-escalation";
    private static final int RUNS = 2_000;

    private static final double FALSE_CLAIMS = 0.01;
    private static final double POWER = 0.99;
    private static final int WEEKS_TO_SEE = 14;
    private static final int WEEKS_TO_SEE_TRIPLED = 32;

    /** What is left of the threat: theta, and half of it. */
    private static final double BOUNDARY = 0.5;

    private static final double QUARTER = 0.25;

    private static final double TEN = 10;
    private static final double[] DISPERSIONS = {1, 1.5, 2};

    private static final FallRules ALL_GATES = FallRules.standard();
    /** Evidence and run of weeks alone, whatever further checks find. */
    private static final FallRules GAMMA_GATE_OFF = ALL_GATES.withDampening(1);

    private final int runs;

    public DeEscalationJudge() {
        this(RUNS);
    }

    /**
     * @param runs simulated controls per scenario
     */
    DeEscalationJudge(int runs) {
        this.runs = runs;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        gammaGateOff(findings);
        allGatesOn(findings);
        findings.addAll(new TrapJudge(runs).findings());
        return List.copyOf(findings);
    }

    private void gammaGateOff(List<Finding> findings) {
        FallClaim claim = FallClaim.withoutSeason(GAMMA_GATE_OFF);
        ControlScenario boundary = ControlScenario.intensified(TEN, 2, BOUNDARY);
        findings.add(atMost("gamma gate off, rho .5: false claims", share(boundary, claim), FALSE_CLAIMS));
        findings.add(naive("Poisson e-detector, rho .5: false claims", share(boundary, NaiveClaims::poisson)));
        findings.add(naive("peeking at the posterior, rho .5: false claims", share(boundary, NaiveClaims::peeking)));
        Claims quarter = claims(ControlScenario.intensified(TEN, 2, QUARTER), claim);
        findings.add(Finding.atLeast(SUBJECT, "gamma gate off, rho .25: power", quarter.share(), POWER));
        findings.add(atMost("gamma gate off, rho .25: median weeks", quarter.medianLook(), WEEKS_TO_SEE));
    }

    private void allGatesOn(List<Finding> findings) {
        FallClaim claim = FallClaim.withoutSeason(ALL_GATES);
        for (double dispersion : DISPERSIONS) {
            ControlScenario unchanged = ControlScenario.unchanged(TEN, dispersion, QUARTER);
            ControlScenario tripled = ControlScenario.tripled(TEN, dispersion, QUARTER);
            for (int sides = 1; sides <= 2; sides++) {
                String who = sides + " x ten a week, phi " + Figures.of(dispersion) + ", rho .25, ";
                findings.add(weeks(who + "unchanged checks", unchanged.onSides(sides), claim, WEEKS_TO_SEE));
                findings.add(weeks(who + "tripled checks", tripled.onSides(sides), claim, WEEKS_TO_SEE_TRIPLED));
            }
            ControlScenario blunted =
                    ControlScenario.tripled(TEN, dispersion, 1).withElasticity(0.1);
            String what = "tripled checks, gamma .1, rho 1, phi " + Figures.of(dispersion);
            findings.add(atMost(what + ": false claims", share(blunted, claim), 0));
            findings.add(naive(
                    what + ", without the gate: false claims",
                    share(blunted, FallClaim.withoutSeason(GAMMA_GATE_OFF))));
        }
    }

    /** The goal is that of Poisson counts, where the benchmark's own figure lies; what more scatter costs is shown beside it. */
    private Finding weeks(String what, ControlScenario scenario, FallClaim claim, int goal) {
        int median = claims(scenario, claim).medianLook();
        if (scenario.dispersion() == 1) {
            return atMost(what + ": median weeks", median, goal);
        }
        return Finding.reported(SUBJECT, what + ": median weeks", spelt(median));
    }

    static String spelt(int medianLook) {
        return medianLook == ControlSimulation.NEVER ? "over " + ControlScenario.LOOKS : String.valueOf(medianLook);
    }

    private double share(ControlScenario scenario, ToIntFunction<ControlRun> rule) {
        return claims(scenario, rule).share();
    }

    private Claims claims(ControlScenario scenario, ToIntFunction<ControlRun> rule) {
        return new ControlSimulation(scenario).claims(runs, rule);
    }

    private static Finding atMost(String what, double figure, double limit) {
        return Finding.atMost(SUBJECT, what, figure, limit);
    }

    private static Finding naive(String what, double share) {
        return Finding.atLeast(SUBJECT, what, share, FALSE_CLAIMS);
    }
}
