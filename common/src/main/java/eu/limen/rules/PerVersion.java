package eu.limen.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The part of the rules that one step goes by, made once per version. A window is judged by the version that holds at its close, whenever it
 * is judged: so what is last said of it does not depend on whether a correction came before or after a change of the rules.
 */
public final class PerVersion<R> {

    private final List<R> parts;
    private final long[] fromMillis;

    private PerVersion(List<R> parts, long[] fromMillis) {
        this.parts = List.copyOf(parts);
        this.fromMillis = fromMillis;
    }

    public static <R> PerVersion<R> of(RuleSets rules, Function<RuleSet, R> part) {
        return new PerVersion<>(
                rules.versions().stream().map(part).toList(),
                rules.versions().stream().mapToLong(RuleSet::countsFromMillis).toArray());
    }

    /** The same at every tick. */
    public static <R> PerVersion<R> always(R part) {
        return new PerVersion<>(List.of(part), new long[] {Long.MIN_VALUE});
    }

    /** The part of the version that holds at a tick, as {@link RuleSets#at} has it. */
    public R at(long tickMillis) {
        for (int i = fromMillis.length - 1; i > 0; i--) {
            if (fromMillis[i] <= tickMillis) {
                return parts.get(i);
            }
        }
        return parts.get(0);
    }

    /** The parts of all versions. */
    public List<R> all() {
        return parts;
    }

    /** What is made of each part. */
    public <S> PerVersion<S> map(Function<R, S> made) {
        List<S> all = new ArrayList<>();
        parts.forEach(part -> all.add(made.apply(part)));
        return new PerVersion<>(all, fromMillis);
    }
}
