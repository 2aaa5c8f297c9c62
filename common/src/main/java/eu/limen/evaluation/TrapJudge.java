package eu.limen.evaluation;

import eu.limen.analysis.fall.FallRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Judges whether a shift of checks from one side to the other, or the season, can pass for a fall (benchmark 4). */
final class TrapJudge implements Judge {

    private static final String SUBJECT = "de-escalation";
    private static final double FALSE_CLAIMS = 0.01;
    private static final double[] NOT_BELOW_THETA = {0.5, 0.7, 1};
    private static final double QUARTER = 0.25;

    /** One side finds nine times as much per check; then the other makes four times its checks. */
    private static final List<SimulatedSide> UNEQUAL = List.of(new SimulatedSide(9, 1, 1), new SimulatedSide(1, 4, 4));

    private static final double DISPERSION = 1.5;

    private static final double AMPLITUDE = 0.5;
    private static final double SEASON_DISPERSION = 2;
    private static final double TEN = 10;
    /** A year when the baseline is over, and two and a half. */
    private static final int[] HISTORIES = {26, 104};

    private static final FallRules ALL_GATES = FallRules.standard();

    private final int runs;

    TrapJudge(int runs) {
        this.runs = runs;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (double left : NOT_BELOW_THETA) {
            twoSides(findings, left);
        }
        findings.add(power("two unequal sides", unequal(QUARTER), FallClaim.withoutSeason(ALL_GATES)));
        for (int history : HISTORIES) {
            for (double left : NOT_BELOW_THETA) {
                season(findings, left, history);
            }
            findings.add(power(
                    "season learnt, " + history + " weeks of history",
                    seasonal(QUARTER, history),
                    FallClaim.withSeasonLearnt(ALL_GATES)));
            findings.add(power(
                    "no season but learnt, " + history + " weeks of history",
                    seasonal(QUARTER, history).withSeason(0, history),
                    FallClaim.withSeasonLearnt(ALL_GATES)));
        }
        return List.copyOf(findings);
    }

    private void twoSides(List<Finding> findings, double left) {
        ControlScenario scenario = unequal(left);
        String rho = ", rho " + Figures.of(left) + ": false claims";
        findings.add(falseClaims("two unequal sides" + rho, scenario, FallClaim.withoutSeason(ALL_GATES)));
        if (left < 1) {
            findings.add(naive("the same with counts and checks pooled", scenario, NaiveClaims::pooled));
        }
    }

    private void season(List<Finding> findings, double left, int history) {
        ControlScenario scenario = seasonal(left, history);
        String rho = ", " + history + " weeks of history, rho " + Figures.of(left) + ": false claims";
        findings.add(falseClaims("season learnt" + rho, scenario, FallClaim.withSeasonLearnt(ALL_GATES)));
        if (left == NOT_BELOW_THETA[0]) {
            findings.add(naive("season ignored" + rho, scenario, FallClaim.withoutSeason(ALL_GATES)));
        }
    }

    private static ControlScenario unequal(double left) {
        return ControlScenario.unchanged(TEN, DISPERSION, left).withSides(UNEQUAL);
    }

    private static ControlScenario seasonal(double left, int history) {
        return ControlScenario.unchanged(TEN, SEASON_DISPERSION, left).withSeason(AMPLITUDE, history);
    }

    private Finding falseClaims(String what, ControlScenario scenario, ToIntFunction<ControlRun> rule) {
        return Finding.atMost(SUBJECT, what, share(scenario, rule), FALSE_CLAIMS);
    }

    private Finding naive(String what, ControlScenario scenario, ToIntFunction<ControlRun> rule) {
        return Finding.atLeast(SUBJECT, what, share(scenario, rule), FALSE_CLAIMS);
    }

    private double share(ControlScenario scenario, ToIntFunction<ControlRun> rule) {
        return new ControlSimulation(scenario).claims(runs, rule).share();
    }

    /** Power has no goal here: it is what caution costs. */
    private Finding power(String what, ControlScenario scenario, ToIntFunction<ControlRun> rule) {
        ControlSimulation.Claims claims = new ControlSimulation(scenario).claims(runs, rule);
        return Finding.reported(
                SUBJECT,
                what + ", rho .25: power, median weeks",
                Figures.of(claims.share()) + ", " + DeEscalationJudge.spelt(claims.medianLook()));
    }
}
