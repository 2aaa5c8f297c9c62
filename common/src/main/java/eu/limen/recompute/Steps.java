package eu.limen.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;

/** The steps in the order in which a tick passes through them: each hears only those before it. */
final class Steps {

    private final List<Step<?>> steps = new ArrayList<>();
    private final long lastTick;

    /**
     * @param lastTick epoch milliseconds; nothing is computed after it
     */
    Steps(long lastTick) {
        this.lastTick = lastTick;
    }

    /** Adds a step. */
    <I> void keyed(Wire<I> inputs, ToLongFunction<I> tickOf, Function<I, String> keyOf, Judgement<I> judgement) {
        Step<I> step = new Step<>(tickOf, keyOf, judgement);
        inputs.to(step::take);
        steps.add(step);
    }

    /**
     * Lets every tick come up to an instant at which there is something to do.
     *
     * @param over is told each tick when all steps have had it
     */
    void runThrough(long millis, LongConsumer over) {
        long end = Math.min(millis, lastTick);
        for (long tick = next(); tick <= end; tick = next()) {
            for (Step<?> step : steps) {
                step.run(tick);
            }
            over.accept(tick);
        }
    }

    private long next() {
        return steps.stream().mapToLong(Step::next).min().orElse(Judgement.NEVER);
    }
}
