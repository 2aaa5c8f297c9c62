package eu.limen.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A step that judges each key at the ticks at which something has come for it, or at which it asked to be called: what a keyed operator with
 * event-time timers does, in one thread. What belongs to a later tick waits. Keys are judged in their order.
 */
final class Step<I> {

    private final ToLongFunction<I> tickOf;
    private final Function<I, String> keyOf;
    private final Judgement<I> judgement;
    private final TreeMap<Long, TreeMap<String, List<I>>> waiting = new TreeMap<>();
    private final TreeMap<Long, TreeSet<String>> asked = new TreeMap<>();

    Step(ToLongFunction<I> tickOf, Function<I, String> keyOf, Judgement<I> judgement) {
        this.tickOf = tickOf;
        this.keyOf = keyOf;
        this.judgement = judgement;
    }

    void take(I input) {
        waiting.computeIfAbsent(tickOf.applyAsLong(input), tick -> new TreeMap<>())
                .computeIfAbsent(keyOf.apply(input), key -> new ArrayList<>())
                .add(input);
    }

    /** The next tick at which there is something to do, {@link Judgement#NEVER} if there is none. */
    long next() {
        long input = waiting.isEmpty() ? Judgement.NEVER : waiting.firstKey();
        long call = asked.isEmpty() ? Judgement.NEVER : asked.firstKey();
        return Math.min(input, call);
    }

    void run(long tick) {
        TreeMap<String, List<I>> due = new TreeMap<>();
        while (!waiting.isEmpty() && waiting.firstKey() <= tick) {
            waiting.pollFirstEntry()
                    .getValue()
                    .forEach((key, inputs) -> due.computeIfAbsent(key, unused -> new ArrayList<>())
                            .addAll(inputs));
        }
        while (!asked.isEmpty() && asked.firstKey() <= tick) {
            asked.pollFirstEntry().getValue().forEach(key -> due.computeIfAbsent(key, unused -> new ArrayList<>()));
        }
        due.forEach((key, inputs) -> {
            long next = judgement.at(key, inputs, tick);
            if (next != Judgement.NEVER) {
                asked.computeIfAbsent(next, unused -> new TreeSet<>()).add(key);
            }
        });
    }
}
