package eu.limen.analysis.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WaveMatcherTest {

    private static final WaveRules STANDARD = WaveRules.standard();

    @Test
    void threeRisesOneAfterTheOtherAreAWave() {
        List<Wave> waves = waves(at(0, 10), at(1, 12), at(2, 16));

        assertThat(waves).containsExactly(new Wave(List.of(at(0, 10), at(1, 12), at(2, 16))));
    }

    @Test
    void twoRisesAreNone() {
        assertThat(waves(at(0, 10), at(1, 12))).isEmpty();
    }

    @Test
    void aCommonShockIsNone() {
        assertThat(waves(at(0, 10), at(1, 10), at(2, 10), at(3, 10), at(4, 10), at(5, 10)))
                .isEmpty();
    }

    @Test
    void aRiseMoreThanFourWeeksLaterIsAnother() {
        assertThat(waves(at(0, 10), at(1, 12), at(2, 17))).isEmpty();
        assertThat(waves(at(0, 10), at(1, 15), at(2, 16))).isEmpty();
    }

    @Test
    void risesAgainstTheDirectionAreNone() {
        assertThat(waves(at(2, 10), at(1, 12), at(0, 14))).isEmpty();
    }

    @Test
    void oneSectionMayBeLeftOutIfFourRise() {
        assertThat(waves(at(0, 10), at(2, 12), at(3, 13))).isEmpty();
        assertThat(waves(at(0, 10), at(2, 12), at(3, 13), at(4, 14))).hasSize(1);
        assertThat(waves(at(0, 10), at(2, 12), at(4, 13), at(5, 14))).isEmpty();
        assertThat(waves(at(0, 10), at(3, 12), at(4, 13), at(5, 14))).hasSize(1);
        assertThat(waves(at(0, 10), at(3, 12), at(4, 13), at(6, 14))).isEmpty();
    }

    @Test
    void threeMayDoWhereTheRulesSaySo() {
        assertThat(WaveMatcher.waves(List.of(at(0, 10), at(2, 12), at(3, 13)), new WaveRules(4, 3, 3)))
                .hasSize(1);
    }

    @Test
    void furtherRisesProlongAWave() {
        List<Wave> waves = waves(at(0, 10), at(1, 11), at(2, 12), at(3, 15), at(5, 16));

        assertThat(waves).hasSize(1);
        assertThat(waves.get(0).onsets()).hasSize(5);
        assertThat(waves.get(0).last()).isEqualTo(at(5, 16));
    }

    @Test
    void whatLiesBetweenDoesNotHideAWave() {
        // The rise at position 2 in week 11 comes too early for the one at position 1, and must not use up the chain.
        assertThat(waves(at(0, 10), at(2, 11), at(1, 12), at(2, 15))).hasSize(1);
    }

    @Test
    void aWaveUsesUpWhatCameBeforeItsEnd() {
        List<Wave> waves =
                waves(at(0, 10), at(1, 11), at(2, 12), at(1, 15), at(2, 16), at(0, 30), at(1, 31), at(2, 32));

        assertThat(waves).extracting(Wave::first).containsExactly(at(0, 10), at(0, 30));
    }

    @Test
    void theOrderOfArrivalIsNoMatter() {
        List<Onset> onsets = new ArrayList<>(List.of(
                at(0, 10), at(1, 11), at(4, 11), at(2, 13), at(0, 13), at(5, 14), at(1, 15), at(3, 16), at(2, 18)));
        List<Wave> inOrder = WaveMatcher.waves(onsets, STANDARD);

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(onsets, new Random(seed));
            assertThat(WaveMatcher.waves(onsets, STANDARD)).isEqualTo(inOrder);
        }
        assertThat(inOrder).isNotEmpty();
    }

    @Test
    void aLaterTimeIsTheSameWave() {
        List<Onset> early = List.of(at(0, 10), at(2, 12), at(3, 14), at(4, 17), at(5, 17));
        List<Onset> late = early.stream()
                .map(onset -> at(onset.position(), onset.window() + 500))
                .toList();

        assertThat(WaveMatcher.waves(late, STANDARD))
                .extracting(wave -> wave.onsets().size())
                .isEqualTo(WaveMatcher.waves(early, STANDARD).stream()
                        .map(wave -> wave.onsets().size())
                        .toList())
                .containsExactly(4);
    }

    @Test
    void itsPaceIsTheMedianOfAllPairs() {
        Wave wave = waves(at(0, 10), at(1, 12), at(2, 14), at(3, 18)).get(0);

        // slopes 2 2 4 2 3 8/3
        assertThat(wave.windowsPerSection()).isEqualTo((2 + 8 / 3.0) / 2);
        assertThat(wave.windowsPer(new double[] {0, 100, 200, 400})).isEqualTo(0.02);
        assertThat(TheilSen.slope(new double[] {3, 3}, new double[] {1, 2})).isNaN();
    }

    private static List<Wave> waves(Onset... onsets) {
        return WaveMatcher.waves(List.of(onsets), STANDARD);
    }

    private static Onset at(int position, long window) {
        return new Onset(position, window);
    }
}
