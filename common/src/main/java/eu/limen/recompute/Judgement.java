package eu.limen.recompute;

import java.util.List;

/** What a keyed step does at a tick: takes in what the tick sees, and says what follows from it. */
interface Judgement<I> {

    /** A tick that never comes. */
    long NEVER = Long.MAX_VALUE;

    /**
     * Judges one key at a tick.
     *
     * @param inputs in the order in which they came; none if the key only asked to be called
     * @return the next tick at which to be called even without input, or {@link #NEVER}
     */
    long at(String key, List<I> inputs, long tick);
}
