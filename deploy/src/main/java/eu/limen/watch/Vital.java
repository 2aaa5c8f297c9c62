package eu.limen.watch;

/**
 * How a deployment is found.
 *
 * @param why in words, for people; times and names of topics only
 */
public record Vital(Sign sign, String why) {

    /** What is found, from the outermost: where one does not hold, those after it cannot be judged. */
    public enum Sign {
        ALIVE,
        /** Nothing can be asked, or these credentials may not ask. */
        BROKERS_GONE,
        /** Time stands still: nothing becomes known, and no silence is noticed. */
        TICKS_STOPPED,
        /** The analysis does not run, or does not keep up, or cannot keep its checkpoints. */
        ANALYSIS_BEHIND,
        /** Time passes, and what was reported does not come out. */
        RESULTS_STILL
    }

    public boolean isAlive() {
        return sign == Sign.ALIVE;
    }
}
