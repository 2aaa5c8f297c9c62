package eu.limen.jobs.replay;

import eu.limen.flow.Tick;
import java.io.Serializable;
import java.util.List;

/**
 * What a replay reads and in which order.
 *
 * @param readUntilMillis lines known later are not read, Long.MAX_VALUE: all are
 * @param lastTick last tick of the run, epoch milliseconds
 */
record ReplayPlan(List<ReplayFile> files, long readUntilMillis, long lastTick, Disorder disorder)
        implements Serializable {

    ReplayPlan {
        files = List.copyOf(files);
    }

    /**
     * A run to the end of the input: every line is read. What is sent after the last tick is only counted, so that a refused line
     * leaves its rejection, but moves no time.
     */
    static ReplayPlan toTheEnd(ReplayInput input, Disorder disorder) {
        return new ReplayPlan(input.files(), Long.MAX_VALUE, Tick.atOrBefore(input.latestAdmittedMillis()), disorder);
    }

    /** A run that ends at an instant, whatever comes later. */
    static ReplayPlan until(ReplayInput input, long untilMillis, Disorder disorder) {
        return new ReplayPlan(input.files(), untilMillis, Tick.atOrBefore(untilMillis), disorder);
    }
}
