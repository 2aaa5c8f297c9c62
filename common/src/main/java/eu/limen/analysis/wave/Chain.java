package eu.limen.analysis.wave;

import java.util.ArrayList;
import java.util.List;

/**
 * Onsets that follow each other along a corridor, on the way to being a wave.
 *
 * @param onsets in order of position and window; never empty
 * @param leftOut whether a section in between did not rise
 */
public record Chain(List<Onset> onsets, boolean leftOut) {

    public Chain {
        onsets = List.copyOf(onsets);
    }

    public static Chain startingWith(Onset onset) {
        return new Chain(List.of(onset), false);
    }

    /**
     * A chain whose links are known to lead to each other.
     *
     * @param onsets in order; at least one
     */
    public static Chain of(List<Onset> onsets) {
        Chain chain = startingWith(onsets.get(0));
        for (Onset onset : onsets.subList(1, onsets.size())) {
            chain = chain.with(onset);
        }
        return chain;
    }

    public Onset first() {
        return onsets.get(0);
    }

    public Onset last() {
        return onsets.get(onsets.size() - 1);
    }

    /** Whether an onset goes on with it: one section further, or two where none was left out before, and some windows later. */
    public boolean leadsTo(Onset next, WaveRules rules) {
        long gap = next.window() - last().window();
        int way = next.position() - last().position();
        return gap >= 1 && gap <= rules.longestGap() && (way == 1 || (way == 2 && !leftOut));
    }

    public Chain with(Onset next) {
        List<Onset> longer = new ArrayList<>(onsets);
        longer.add(next);
        return new Chain(longer, leftOut || next.position() - last().position() > 1);
    }

    public boolean isComplete(WaveRules rules) {
        return onsets.size() >= (leftOut ? rules.onsetsAcrossGap() : rules.onsets());
    }
}
