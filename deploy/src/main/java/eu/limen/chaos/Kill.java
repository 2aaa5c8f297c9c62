package eu.limen.chaos;

/**
 * One part to be killed.
 *
 * @param part its name in the cluster
 * @param share of the feed after which it is killed, 0 to 1
 */
record Kill(String part, double share, Moment moment) {

    enum Moment {
        /** Once the cluster has recovered from the kill before, and a transaction is open. */
        AT_WORK,
        /** While the cluster still recovers from the kill before. */
        IN_RECOVERY
    }

    @Override
    public String toString() {
        String when = moment == Moment.AT_WORK ? "" : " in recovery";
        return part + " at " + Math.round(100 * share) + " %" + when;
    }
}
