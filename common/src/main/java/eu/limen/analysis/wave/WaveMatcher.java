package eu.limen.analysis.wave;

import java.util.ArrayList;
import java.util.List;

/**
 * Defines waves: onsets at one section after the other along a corridor, each one to four windows after the one before; one section in all may
 * be left out. Rises of all sections in one window are a common shock and no wave (methods 5).
 *
 * <p>Any chain of onsets counts, whatever lies between; what came before the end of a wave is used up, and onsets that go on with it prolong it.
 */
public final class WaveMatcher {

    private WaveMatcher() {}

    /**
     * Every wave among the onsets of one corridor in one direction.
     *
     * @param onsets in any order
     */
    public static List<Wave> waves(List<Onset> onsets, WaveRules rules) {
        List<Onset> inOrder = onsets.stream().distinct().sorted(Onset.IN_ORDER).toList();
        List<Chain> waves = new ArrayList<>();
        List<Chain> growing = new ArrayList<>();
        for (Onset onset : inOrder) {
            growing.removeIf(chain -> onset.window() - chain.last().window() > rules.longestGap());
            if (!waves.isEmpty() && waves.get(waves.size() - 1).leadsTo(onset, rules)) {
                waves.add(waves.remove(waves.size() - 1).with(onset));
                continue;
            }
            List<Chain> grown = growing.stream()
                    .filter(chain -> chain.leadsTo(onset, rules))
                    .map(chain -> chain.with(onset))
                    .toList();
            var complete =
                    grown.stream().filter(chain -> chain.isComplete(rules)).findFirst();
            if (complete.isPresent()) {
                waves.add(complete.get());
                growing.clear();
                continue;
            }
            growing.addAll(grown);
            growing.add(new Chain(List.of(onset), false));
        }
        return waves.stream().map(chain -> new Wave(chain.onsets())).toList();
    }

    /** Onsets that follow each other; {@code leftOut}: a section in between did not rise. */
    private record Chain(List<Onset> onsets, boolean leftOut) {

        Onset last() {
            return onsets.get(onsets.size() - 1);
        }

        boolean leadsTo(Onset next, WaveRules rules) {
            long gap = next.window() - last().window();
            int way = next.position() - last().position();
            return gap >= 1 && gap <= rules.longestGap() && (way == 1 || (way == 2 && !leftOut));
        }

        Chain with(Onset next) {
            List<Onset> longer = new ArrayList<>(onsets);
            longer.add(next);
            return new Chain(List.copyOf(longer), leftOut || next.position() - last().position() > 1);
        }

        boolean isComplete(WaveRules rules) {
            return onsets.size() >= (leftOut ? rules.onsetsAcrossGap() : rules.onsets());
        }
    }
}
