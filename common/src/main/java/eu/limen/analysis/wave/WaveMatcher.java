package eu.limen.analysis.wave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Defines waves: onsets at one section after the other along a corridor, each one to four windows after the one before; one section in all may
 * be left out. Rises of all sections in one window are a common shock and no wave (methods 5).
 *
 * <p>Any chain of onsets counts, whatever lies between; what came before the end of a chain is used up. A wave goes on with onsets that follow its
 * last one, and with chains that are complete before it has come to rest.
 */
public final class WaveMatcher {

    private WaveMatcher() {}

    /**
     * Every wave among the onsets of one corridor in one direction.
     *
     * @param onsets in any order
     */
    public static List<Wave> waves(List<Onset> onsets, WaveRules rules) {
        ChainSearch search = new ChainSearch(rules);
        List<Wave> waves = new ArrayList<>();
        Wave running = null;
        for (Onset onset : inOrder(onsets)) {
            if (running != null && onset.window() - running.last().window() > rules.longestGap()) {
                waves.add(running);
                running = null;
            }
            Chain complete = search.next(onset);
            if (complete != null) {
                running = running == null ? new Wave(complete.onsets()) : running.joinedWith(complete.onsets());
            } else if (running != null && Chain.of(running.onsets()).leadsTo(onset, rules)) {
                running = running.joinedWith(List.of(onset));
            }
        }
        return allOf(waves, running);
    }

    public static List<Onset> inOrder(List<Onset> onsets) {
        return onsets.stream().distinct().sorted(Onset.IN_ORDER).toList();
    }

    private static List<Wave> allOf(List<Wave> waves, @Nullable Wave running) {
        if (running != null) {
            waves.add(running);
        }
        return List.copyOf(waves);
    }
}
