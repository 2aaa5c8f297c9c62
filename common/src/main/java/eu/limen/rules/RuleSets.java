package eu.limen.rules;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** These versions and one more. */
    public RuleSets plus(RuleSet rules) {
        List<RuleSet> more = new ArrayList<>(versions);
        more.add(rules);
        return of(more);
    }

    /** The version of that name, or null if there is none. */
    public @Nullable RuleSet find(String version) {
        return versions.stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst()
                .orElse(null);
    }

    /** When days and weeks are judged: the same in all versions of a run (see {@link RuleAcceptance}). */
    public TimeRules time() {
        return versions.get(0).parameters().time();
    }

    /**
     * The version that holds at a tick: of those known and valid, the one valid from latest; of several, the one published last.
     * Before any is, the earliest: a run is never without rules.
     */
    public RuleSet at(long tickMillis) {
        for (int i = versions.size() - 1; i > 0; i--) {
            if (versions.get(i).countsFromMillis() <= tickMillis) {
                return versions.get(i);
            }
        }
        return versions.get(0);
    }
}
