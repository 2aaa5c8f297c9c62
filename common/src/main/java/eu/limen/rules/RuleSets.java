package eu.limen.rules;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All versions of the rules that a run knows; at each tick exactly one of them holds. */
public final class RuleSets implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<RuleSet> versions;

    private RuleSets(List<RuleSet> versions) {
        this.versions = versions;
    }

    /** Several versions, each from the tick at which it is both known and valid. */
    public static RuleSets of(Collection<RuleSet> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("rule sets: none (expected: at least one)");
        }
        return new RuleSets(versions.stream()
                .sorted(Comparator.comparingLong(RuleSet::validFromMillis)
                        .thenComparingLong(RuleSet::publishedAtMillis)
                        .thenComparing(RuleSet::version))
                .toList());
    }

    /** One version for the whole run, whatever its validity. */
    public static RuleSets only(RuleSet rules) {
        return new RuleSets(List.of(rules.forTheWholeRun()));
    }

    public List<RuleSet> versions() {
        return versions;
    }

    /**
     * The version that holds at a tick: of those known and valid, the one valid from latest; of several, the one published last.
     * Before any is, the earliest: a run is never without rules.
     */
    public RuleSet at(long tickMillis) {
        RuleSet holding = versions.get(0);
        for (RuleSet version : versions) {
            if (version.countsFromMillis() <= tickMillis) {
                holding = version;
            }
        }
        return holding;
    }
}
