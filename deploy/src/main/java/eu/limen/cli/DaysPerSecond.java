package eu.limen.cli;

import eu.limen.flow.Tick;
import eu.limen.jobs.replay.Pace;

/** So many days of knowledge time in a second, so that people can follow; where nothing was sent for long, the wait stays short. */
final class DaysPerSecond implements Pace {

    private static final long serialVersionUID = 1;
    private static final long LONGEST_WAIT_MILLIS = 500;

    private final double days;
    private long reachedMillis = Long.MIN_VALUE;

    DaysPerSecond(double days) {
        this.days = days;
    }

    @Override
    public long waitMillis(long knowledgeMillis) {
        long passedMillis = reachedMillis == Long.MIN_VALUE ? 0 : knowledgeMillis - reachedMillis;
        reachedMillis = knowledgeMillis;
        double passedDays = (double) passedMillis / Tick.DAY_MILLIS;
        return Math.min(LONGEST_WAIT_MILLIS, Math.round(1000 * passedDays / days));
    }
}
