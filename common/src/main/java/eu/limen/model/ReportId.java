package eu.limen.model;

/** A report's random identifier as the two halves of its UUID; no mapping to a case exists. */
public record ReportId(long high, long low) implements Comparable<ReportId> {

    @Override
    public int compareTo(ReportId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
