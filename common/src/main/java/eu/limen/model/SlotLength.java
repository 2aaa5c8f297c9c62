package eu.limen.model;

/** Length of a slot: the piece of time a report counts (contract section 1). */
public enum SlotLength implements Coded {
    HOUR("PT1H", 24),
    SIX_HOURS("PT6H", 4),
    DAY("P1D", 1),
    WEEK("P7D", 1),
    MONTH("P1M", 1);

    private final String code;
    private final int slotsPerPeriod;

    SlotLength(String code, int slotsPerPeriod) {
        this.code = code;
        this.slotsPerPeriod = slotsPerPeriod;
    }

    @Override
    public String code() {
        return code;
    }

    /** Slots in one period of the grain this length feeds: 24 hours or 4 quarter-days of a day, else the period itself. */
    public int slotsPerPeriod() {
        return slotsPerPeriod;
    }

    /** Whether a report of this length feeds days; all lengths but the month feed weeks. */
    public boolean feedsDays() {
        return this == HOUR || this == SIX_HOURS || this == DAY;
    }
}
