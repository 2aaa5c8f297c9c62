package eu.limen.chaos;

import eu.limen.jobs.replay.Stopwatch;
import java.util.concurrent.TimeUnit;

/** Waits for what must come sooner or later, and no longer than it may take. */
record Patience(Stopwatch stopwatch) {

    private static final long MILLIS_BETWEEN_LOOKS = 100;

    /** What is waited for. */
    interface Condition {

        boolean holds() throws InterruptedException;
    }

    /**
     * Returns when a condition holds.
     *
     * @param what is waited for, in words
     * @throws RoundFailed if it takes too long
     */
    void until(String what, double seconds, Condition condition) throws RoundFailed, InterruptedException {
        double began = stopwatch.seconds();
        while (!condition.holds()) {
            if (stopwatch.seconds() - began > seconds) {
                throw new RoundFailed("waited " + Math.round(seconds) + " s in vain until " + what);
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }

    /** Returns when so much time has passed since the stopwatch was started. */
    void untilSecond(double second) throws InterruptedException {
        double left = second - stopwatch.seconds();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep((long) (left * 1e9));
        }
    }
}
