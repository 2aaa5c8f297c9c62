package eu.limen.console.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody knows what was expected and three of four weeks, and reads the fourth off the ratio. */
class RatioGrainTest {

    private static final int MOST = 400;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 1, 2.5, 3.7, 8, 12.5, 25, 40, 90})
    void aSumOfFourWeeksIsNeverToldToFewerThanFiveCounts(double expectedOfWeek) {
        for (double weight : new double[] {1, 1.4, 2}) {
            Map<String, Integer> sumsShownAlike = new LinkedHashMap<>();
            for (int sum = 0; sum <= MOST; sum++) {
                String shown = RatioGrain.of(sum / (4 * expectedOfWeek * weight), expectedOfWeek);
                sumsShownAlike.merge(String.valueOf(shown), 1, Integer::sum);
            }

            // The last one is cut off by the most that is tried here.
            String last = String.valueOf(RatioGrain.of(MOST / (4 * expectedOfWeek * weight), expectedOfWeek));
            sumsShownAlike.remove(last);
            assertThat(sumsShownAlike)
                    .allSatisfy((shown, sums) -> assertThat(sums)
                            .as("%s of %s", shown, expectedOfWeek)
                            .isGreaterThanOrEqualTo(5));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.4})
    void whereNextToNothingWasExpectedNoRatioIsShown(double expectedOfWeek) {
        assertThat(RatioGrain.of(3, expectedOfWeek)).isNull();
    }
}
