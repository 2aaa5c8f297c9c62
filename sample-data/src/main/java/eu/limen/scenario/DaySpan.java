package eu.limen.scenario;

/** Days from the first to the last, both included. */
record DaySpan(long firstDay, long lastDay) {

    /** Bounded by the scenario alone. */
    static final DaySpan ALWAYS = new DaySpan(Long.MIN_VALUE, Long.MAX_VALUE);

    static DaySpan until(long lastDay) {
        return new DaySpan(Long.MIN_VALUE, lastDay);
    }

    boolean isOpen() {
        return lastDay == Long.MAX_VALUE;
    }
}
