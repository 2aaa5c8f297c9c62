package eu.limen.admission;

/**
 * The conservation law's figures for one kind and source. What was read is counted on its own: that is why the law can fail.
 *
 * @param late admitted or corrected, but over 56 days after the slot's end: the analysis stays as it is
 */
public record Tally(long read, long admitted, long corrected, long duplicate, long rejected, long late) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    public Tally plusRead() {
        return new Tally(read + 1, admitted, corrected, duplicate, rejected, late);
    }

    public Tally plus(Outcome outcome, boolean analysed) {
        return switch (outcome) {
            case ADMITTED -> new Tally(read, admitted + 1, corrected, duplicate, rejected, late + lateness(analysed));
            case CORRECTED -> new Tally(read, admitted, corrected + 1, duplicate, rejected, late + lateness(analysed));
            case DUPLICATE -> new Tally(read, admitted, corrected, duplicate + 1, rejected, late);
            case REJECTED -> new Tally(read, admitted, corrected, duplicate, rejected + 1, late);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                read + other.read,
                admitted + other.admitted,
                corrected + other.corrected,
                duplicate + other.duplicate,
                rejected + other.rejected,
                late + other.late);
    }

    /** Whether everything read is accounted for: read = admitted + corrected + duplicate + rejected. */
    public boolean lawHolds() {
        return read == admitted + corrected + duplicate + rejected;
    }

    private static int lateness(boolean analysed) {
        return analysed ? 0 : 1;
    }
}
