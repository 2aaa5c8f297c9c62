package eu.limen.cli;

import eu.limen.jobs.replay.Stopwatch;

/** The clock on the wall: only the program looks at it, to say how long a run took and to draw now and then. */
record WallClock(long startNanos) implements Stopwatch {

    private static final double NANOS_PER_SECOND = 1e9;

    static WallClock start() {
        return new WallClock(System.nanoTime());
    }

    @Override
    public double seconds() {
        return (System.nanoTime() - startNanos) / NANOS_PER_SECOND;
    }
}
