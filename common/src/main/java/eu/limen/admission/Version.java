package eu.limen.admission;

import eu.limen.flow.Entry;
import eu.limen.model.Header;
import java.util.Comparator;

/** What decides between two revisions of a report: the higher one wins, then the later sent, then the greater hash (contract section 1). */
public record Version(int revision, long reportedAtMillis, long canonicalHash) implements Comparable<Version> {

    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::revision)
            .thenComparingLong(Version::reportedAtMillis)
            .thenComparing(Version::canonicalHash, Long::compareUnsigned);

    static Version of(Entry entry) {
        return new Version(entry.revision(), entry.reportedAtMillis(), entry.canonicalHash());
    }

    public static Version of(Header header) {
        return new Version(header.revision(), header.reportedAtMillis(), header.canonicalHash());
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }
}
