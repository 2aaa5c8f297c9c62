package eu.limen.analysis.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for chains that are complete, onset by onset; what came before the end of one is used up. */
public final class ChainSearch {

    /** Of chains that one onset completes the one that reaches back furthest counts. */
    private static final Comparator<Chain> REACHES_BACK = Comparator.comparing(Chain::first, Onset.IN_ORDER);

    private final WaveRules rules;
    private final List<Chain> growing = new ArrayList<>();

    public ChainSearch(WaveRules rules) {
        this.rules = rules;
    }

    /** The chain that an onset completes, null if it completes none. Onsets come in the order of {@link Onset#IN_ORDER}. */
    public @Nullable Chain next(Onset onset) {
        growing.removeIf(chain -> onset.window() - chain.last().window() > rules.longestGap());
        List<Chain> grown = growing.stream()
                .filter(chain -> chain.leadsTo(onset, rules))
                .map(chain -> chain.with(onset))
                .toList();
        var complete = grown.stream().filter(chain -> chain.isComplete(rules)).min(REACHES_BACK);
        if (complete.isPresent()) {
            growing.clear();
            return complete.get();
        }
        growing.addAll(grown);
        growing.add(Chain.startingWith(onset));
        return null;
    }
}
