package eu.limen.admission;

import eu.limen.flow.Entry;
import eu.limen.model.Balance;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Kind;
import eu.limen.model.ResultIds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the conservation law per kind and source: what was read is admitted, corrected, duplicate or rejected, and nothing else. */
public final class Conservation {

    private final Map<Account, Tally> tallies = new TreeMap<>();

    /** Whose account an entry belongs to; UNKNOWN where kind or source is not known. */
    public record Account(String kind, String source) implements Comparable<Account> {

        public static Account of(Entry entry) {
            Kind kind = entry.kind();
            return new Account(kind == null ? Entry.UNKNOWN : kind.code(), entry.source());
        }

        @Override
        public int compareTo(Account other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : source.compareTo(other.source);
        }

        /** The figures of this account at a tick, to be shown. */
        public Balance balance(Tally tally, long tick, int revision, GeneratedBy generatedBy) {
            return new Balance(
                    ResultIds.balance(kind, source, tick),
                    revision,
                    tick,
                    generatedBy,
                    List.of(),
                    kind,
                    source,
                    tally.read(),
                    tally.admitted(),
                    tally.corrected(),
                    tally.duplicate(),
                    tally.rejected());
        }
    }

    public void read(Entry entry) {
        tallies.merge(Account.of(entry), Tally.NONE.plusRead(), Tally::plus);
    }

    public void settle(Entry entry, Outcome outcome) {
        tallies.merge(Account.of(entry), Tally.NONE.plus(outcome, entry.analysed()), Tally::plus);
    }

    /** By kind, then source. */
    public Map<Account, Tally> tallies() {
        return Collections.unmodifiableMap(new TreeMap<>(tallies));
    }

    public boolean lawHolds() {
        return tallies.values().stream().allMatch(Tally::lawHolds);
    }
}
