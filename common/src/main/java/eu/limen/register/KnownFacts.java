package eu.limen.register;

import eu.limen.flow.Fact;
import eu.limen.model.Header;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a closed week may know of measures and statements: judged by when they were reported and never by arrival. A revised one counts as known
 * from its beginning, so that what is last said of a week does not depend on when the revision came.
 */
public final class KnownFacts {

    private KnownFacts() {}

    /** The facts known at the close of a week. */
    public static List<Fact> at(Collection<Fact> facts, long closeMillis) {
        List<Fact> known = new ArrayList<>();
        for (Fact fact : facts) {
            Header header = header(fact);
            if (header.revision() > 0 || header.reportedAtMillis() <= closeMillis) {
                known.add(fact);
            }
        }
        return known;
    }

    /** When a fact was reported, epoch milliseconds. */
    public static long reportedAtMillis(Fact fact) {
        return header(fact).reportedAtMillis();
    }

    private static Header header(Fact fact) {
        if (fact.measure() != null) {
            return fact.measure().header();
        }
        if (fact.statement() != null) {
            return fact.statement().header();
        }
        throw new IllegalArgumentException("fact: a roster entry (expected: a measure or a statement)");
    }
}
