package eu.limen.analysis.wave;

/**
 * When rises along a corridor are a wave (methods 5).
 *
 * @param longestGap windows from one onset to the next, at most; at least one
 * @param onsets number of onsets that make a wave on neighbouring sections
 * @param onsetsAcrossGap number of onsets that make one if a section in between did not rise
 */
public record WaveRules(int longestGap, int onsets, int onsetsAcrossGap) {

    /**
     * Four weeks, three onsets, and a fourth where a section is left out: with three, chance alone would give 2.5 times as many waves on six
     * sections, more than one in a hundred corridor-years.
     */
    public static WaveRules standard() {
        return new WaveRules(4, 3, 4);
    }
}
