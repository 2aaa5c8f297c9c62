package eu.limen.evaluation;

import eu.limen.analysis.network.DisplacementRules;
import eu.limen.analysis.network.DisplacementTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Judges the displacement test on simulated falls with and without displacement (methods 4; benchmark 6). */
public final class DisplacementJudge implements Judge {

    private static final String SUBJECT = "displacement";
    private static final int RUNS = 2_000;
    /** Power is reported, not judged: a quarter of the runs is enough to read it. */
    private static final int RUNS_FOR_POWER = 4;

    private static final double FALSE_FLAGS = 0.02;
    /** The naive rule fails if it errs ten times as often as is allowed. */
    private static final double NAIVE_FAILS = 10 * FALSE_FLAGS;

    private static final double[] MEANS = {3, 10, 30};
    private static final double[] DISPERSIONS = {1, 2};

    /** Weeks after the onset that the benchmark looks at, once. */
    private static final int WEEKS_AFTER = 8;

    private static final DisplacementRules ONE_LOOK = DisplacementRules.standard();
    private static final DisplacementRules THREE_LOOKS = ONE_LOOK.forLooks(DisplacementTest.LOOKS.size());

    private final int runs;

    public DisplacementJudge() {
        this(RUNS);
    }

    /**
     * @param runs simulated onsets per mean and dispersion
     */
    DisplacementJudge(int runs) {
        this.runs = runs;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(falseFlags("fall alone, one look", FallScenario.FALL_ALONE, this::once));
        findings.add(falseFlags("fall alone, three looks", FallScenario.FALL_ALONE, this::atAnyLook));
        findings.add(falseFlags("all sections +50 %, one look", FallScenario.COMMON_RISE, this::once));
        findings.add(falseFlags("all sections +50 %, three looks", FallScenario.COMMON_RISE, this::atAnyLook));
        findings.add(falseFlags(
                "neighbours' checks cut to a third, findings follow by .7, three looks",
                FallScenario.CHECKS_CUT,
                this::atAnyLook));
        findings.add(Finding.atLeast(
                SUBJECT,
                "neighbours alone without controls, all sections +50 %: smallest share of false flags",
                smallest(rates(FallScenario.COMMON_RISE, FallRun::naivelyFlagged)),
                NAIVE_FAILS));
        findings.add(power("+50 % next door", FallScenario.HALF_MORE));
        findings.add(power("+100 % next door", FallScenario.TWICE));
        return List.copyOf(findings);
    }

    private Finding falseFlags(String what, FallScenario scenario, ToDoubleFunction<FallRun> flags) {
        return Finding.atMost(
                SUBJECT, what + ": largest share of false flags", largest(rates(scenario, flags)), FALSE_FLAGS);
    }

    /** Power has no goal: it is what it is at these counts. */
    private Finding power(String what, FallScenario scenario) {
        List<String> figures = new ArrayList<>();
        for (double power : rates(scenario, this::once, runs / RUNS_FOR_POWER)) {
            figures.add(Figures.of(power));
        }
        return Finding.reported(
                SUBJECT, what + ": power at 3, 10, 30 a week, dispersion 1 and 2", String.join(" ", figures));
    }

    private double once(FallRun run) {
        return run.test().after(WEEKS_AFTER, ONE_LOOK).isConfirmed() ? 1 : 0;
    }

    private double atAnyLook(FallRun run) {
        boolean flagged = DisplacementTest.LOOKS.stream()
                .anyMatch(weeks -> run.test().after(weeks, THREE_LOOKS).isConfirmed());
        return flagged ? 1 : 0;
    }

    /** Shares of the runs flagged, by mean, then by dispersion. */
    private double[] rates(FallScenario scenario, ToDoubleFunction<FallRun> flags) {
        return rates(scenario, flags, runs);
    }

    private static double[] rates(FallScenario scenario, ToDoubleFunction<FallRun> flags, int runs) {
        double[] rates = new double[MEANS.length * DISPERSIONS.length];
        int size = 0;
        for (double mean : MEANS) {
            for (double dispersion : DISPERSIONS) {
                rates[size] = rate(new FallSimulation(scenario, mean, dispersion), flags, runs);
                size++;
            }
        }
        return rates;
    }

    private static double rate(FallSimulation simulation, ToDoubleFunction<FallRun> flags, int runs) {
        double flagged = 0;
        for (int run = 0; run < runs; run++) {
            flagged += flags.applyAsDouble(simulation.next());
        }
        return flagged / runs;
    }

    private static double largest(double[] rates) {
        return Arrays.stream(rates).max().orElse(Double.NaN);
    }

    private static double smallest(double[] rates) {
        return Arrays.stream(rates).min().orElse(Double.NaN);
    }
}
