package eu.limen.evaluation;

import eu.limen.analysis.CountSampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Simulates a scenario again and again, and counts in how many runs a rule claims that the threat fell. */
final class ControlSimulation {

    /** Of a rule that claims nothing. */
    static final int NEVER = Integer.MAX_VALUE;

    static final double CHECKS = 1_000;

    private static final long SEED = 20_231_123L;

    private final ControlScenario scenario;
    /** One per side and week. */
    private final List<List<CountSampler>> samplers = new ArrayList<>();

    ControlSimulation(ControlScenario scenario) {
        this.scenario = scenario;
        for (SimulatedSide side : scenario.sides()) {
            List<CountSampler> weekly = new ArrayList<>();
            for (int week = 0; week < scenario.weeks(); week++) {
                long seed = SEED + (long) samplers.size() * scenario.weeks() + week;
                weekly.add(new CountSampler(scenario.mean(side, week), scenario.dispersion(), seed));
            }
            samplers.add(weekly);
        }
    }

    /**
     * How often and when a rule claims.
     *
     * @param rule the look, from 1, at which it first claims; {@link #NEVER} if at none
     */
    Claims claims(int runs, ToIntFunction<ControlRun> rule) {
        int[] looks = new int[runs];
        for (int run = 0; run < runs; run++) {
            looks[run] = rule.applyAsInt(next());
        }
        Arrays.sort(looks);
        int claimed = (int) Arrays.stream(looks).filter(look -> look != NEVER).count();
        return new Claims((double) claimed / runs, looks[(runs - 1) / 2]);
    }

    private ControlRun next() {
        double[][] counts = new double[samplers.size()][scenario.weeks()];
        for (int side = 0; side < counts.length; side++) {
            for (int week = 0; week < scenario.weeks(); week++) {
                counts[side][week] = samplers.get(side).get(week).next(1)[0];
            }
        }
        return new ControlRun(scenario, counts);
    }

    /**
     * What a rule claims.
     *
     * @param share of the runs in which it claims
     * @param medianLook of all runs; {@link #NEVER} if it claims in fewer than half
     */
    record Claims(double share, int medianLook) {}
}
