package eu.limen.analysis.wave;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rises that follow each other along a corridor.
 *
 * @param onsets in order of position and window
 */
public record Wave(List<Onset> onsets) {

    public Wave {
        onsets = List.copyOf(onsets);
    }

    /** The same wave with further onsets. */
    Wave joinedWith(List<Onset> further) {
        return new Wave(Stream.concat(onsets.stream(), further.stream())
                .distinct()
                .sorted(Onset.IN_ORDER)
                .toList());
    }

    public Onset first() {
        return onsets.get(0);
    }

    public Onset last() {
        return onsets.get(onsets.size() - 1);
    }

    /** Windows that the wave takes from one section to the next (Theil-Sen slope of the onset's window on its position). */
    public double windowsPerSection() {
        return windowsPer(onsets.stream().mapToDouble(Onset::position).toArray());
    }

    /**
     * Windows per unit of way.
     *
     * @param places of the onsets along the corridor, for example in kilometres; one per onset, ascending
     */
    public double windowsPer(double[] places) {
        return TheilSen.slope(places, onsets.stream().mapToDouble(Onset::window).toArray());
    }
}
