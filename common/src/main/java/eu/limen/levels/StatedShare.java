package eu.limen.levels;

/**
 * How many of a side's findings state what they are compared by. Reports of one or two persons must not (contract section 1, "Too fine"), so the share
 * moves with the size of groups, and with it every count that is compared.
 *
 * <p>The same is kept of checks, which may or may not state the means of transport.
 *
 * @param stated findings that state it, in the weeks looked at
 * @param all all findings in these weeks
 * @param statedBefore the same in the weeks before
 * @param allBefore all findings in the weeks before
 */
record StatedShare(long stated, long all, long statedBefore, long allBefore) {

    static final StatedShare NONE = new StatedShare(0, 0, 0, 0);

    /** Whether there is a share before to compare with. */
    boolean isComparable() {
        return statedBefore > 0 || allBefore == 0;
    }

    /**
     * Findings that would not have stated it before: so many of any count may be new on paper only. A fall of the share lowers no expectation: fewer reports
     * of many persons are not fewer findings of the others.
     */
    double newlyStated() {
        return allBefore == 0 ? 0 : Math.max(0, stated - (double) statedBefore / allBefore * all);
    }

    /** Checks that would have stated it before: so many may be missing from the exposure of any mode. */
    double noLongerStated() {
        return allBefore == 0 ? 0 : Math.max(0, (double) statedBefore / allBefore * all - stated);
    }

    /** In whole per cent, of all findings looked at; 0 where there are none. */
    long percentWithout() {
        return all == 0 ? 0 : Math.round(100.0 * (all - stated) / all);
    }

    StatedShare plus(StatedShare other) {
        return new StatedShare(
                stated + other.stated, all + other.all, statedBefore + other.statedBefore, allBefore + other.allBefore);
    }
}
