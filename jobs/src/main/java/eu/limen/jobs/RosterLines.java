package eu.limen.jobs;

import eu.limen.model.Kind;

/** Sorts out the lines that may be entries of the roster, so that only these are decoded before the run. */
public final class RosterLines {

    private static final RawField KIND = new RawField("kind");

    private RosterLines() {}

    /** Whether the line is of kind {@code source}, or spelled in a way that only decoding can tell. */
    public static boolean mayHold(RawReport line) {
        return Kind.SOURCE.code().equals(KIND.in(line.bytes())) || hasEscape(line.bytes());
    }

    private static boolean hasEscape(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '\\') {
                return true;
            }
        }
        return false;
    }
}
