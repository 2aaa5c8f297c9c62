package eu.limen.analysis;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to carry one key, one side, from one week to the next: all its models and the alarm pair. Goal: below 2 microseconds. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class WeekUpdateBenchmark {

    private static final int WEEKS = 364;
    private static final double CHECKS = 1_000;

    @Param({"0.5", "8", "30"})
    private double mean;

    private final WeekSeries series = new WeekSeries(WeekParameters.standard());
    private final AlarmPair alarms = new AlarmPair(AlarmParameters.standard());
    private final Window[] windows = new Window[WEEKS];
    private WeekState state = series.start();
    private PairState pair = alarms.start();
    private int next;

    @Setup
    public void sevenYears() {
        int[] counts = new CountSampler(mean, 1.5, 20_151_017L).next(WEEKS);
        for (int week = 0; week < WEEKS; week++) {
            windows[week] = Window.ofRate(week, counts[week], CHECKS);
        }
    }

    /** A series begins anew after seven years, so that one week in seven belongs to a first year. */
    @Benchmark
    public PairStep update() {
        if (next == WEEKS) {
            next = 0;
            state = series.start();
            pair = alarms.start();
        }
        WeekStep step = series.step(state, windows[next], false);
        PairStep joint = alarms.step(pair, List.of(step));
        state = step.state();
        pair = joint.state();
        next++;
        return joint;
    }
}
