package eu.limen.codec;

import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import eu.limen.model.Report;
import org.jspecify.annotations.Nullable;

/** What became of one record: a report, or the reason why it is none. */
public sealed interface Decoded {

    /** A report whose structure is as the contract says; registers, roster and topic are still to be asked. */
    record Accepted(Report report) implements Decoded {}

    /**
     * A record that is refused for what it says itself.
     *
     * @param field name of the field concerned, only a name of the contract; null where there is none
     * @param kind null unless it is a kind of the contract
     * @param reportedAtMillis epoch milliseconds, rounded up; null unless readable
     * @param unsafeSource what the record gives as its source, to be looked up among the known gateways and for nothing
     *     else: until it is found there it may be anybody's data, so never print, log, keep or forward it; null unless it is
     *     spelled as a gateway
     */
    record Refused(
            RefusalCode code,
            @Nullable String field,
            @Nullable Kind kind,
            @Nullable Long reportedAtMillis,
            @Nullable String unsafeSource)
            implements Decoded {

        /** Leaves out what may not be printed. */
        @Override
        public String toString() {
            return "Refused[code=" + code + ", field=" + field + ", kind=" + kind + "]";
        }
    }
}
