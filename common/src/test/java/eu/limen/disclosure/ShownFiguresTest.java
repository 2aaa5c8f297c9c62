package eu.limen.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tier 1 of domain E.4: what is shown never lets a count below five be computed. */
class ShownFiguresTest {

    private static final long SEED = 20250331;
    private static final int RECORDS = 5_000;
    private static final int MOST_WINDOWS = 6;
    private static final long LARGEST = 12;
    private static final double ANY_MEAN = 6;

    @ParameterizedTest
    @CsvSource({"0, <5", "1, <5", "4, <5", "5, 5", "12345, '12,345'"})
    void countsBelowFiveAllLookTheSame(long count, String shown) {
        assertThat(ShownCount.of(count).text()).isEqualTo(shown);
    }

    @Test
    void aSumSaysBetweenWhatItLies() {
        assertThat(ShownCount.of(30).plus(ShownCount.of(3)).text()).isEqualTo("30 to 34");
        assertThat(ShownCount.of(1).plus(ShownCount.of(3)).text()).isEqualTo("<9");
        assertThat(ShownCount.of(30).plus(ShownCount.of(6)).text()).isEqualTo("36");
    }

    @ParameterizedTest
    @CsvSource({"41237, 41200", "999, 999", "1005, 1000", "0, 0"})
    void exposureHasThreeDigits(long exposure, long shown) {
        assertThat(DisclosedNumbers.exposure(exposure)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"4.4, <5", "4.6, 5", "54.75, 55", "219, 220", "0.0125, <5", "12345.6, '12,000'"})
    void anExpectationIsCoarse(double expected, String shown) {
        assertThat(DisclosedNumbers.expected(expected)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1e-53, BELOW_ONE_IN_A_THOUSAND",
        "0.005, BELOW_ONE_IN_A_HUNDRED",
        "0.01, BELOW_ONE_IN_TWENTY",
        "1, NOT_UNUSUAL"
    })
    void aProbabilityIsABand(double probability, ChanceBand band) {
        assertThat(ChanceBand.of(probability)).isEqualTo(band);
    }

    @Test
    void recordsThatDifferOnlyInSmallCountsAreShownAlike() {
        SplittableRandom random = new SplittableRandom(SEED);
        int withSmall = 0;
        for (int i = 0; i < RECORDS; i++) {
            long[] counts =
                    random.longs(1 + random.nextInt(MOST_WINDOWS), 0, LARGEST).toArray();
            long[] others = counts.clone();
            boolean small = false;
            for (int j = 0; j < others.length; j++) {
                if (counts[j] < ShownCount.LEAST_SHOWN) {
                    others[j] = random.nextLong(ShownCount.LEAST_SHOWN);
                    small = true;
                }
            }
            withSmall += small ? 1 : 0;

            ShownFigures shown = ShownFigures.of(windows(counts));
            ShownFigures alike = ShownFigures.of(windows(others));

            assertThat(alike).isEqualTo(shown);
            assertThat(ShownSplit.of(split(others), alike)).isEqualTo(ShownSplit.of(split(counts), shown));
        }

        assertThat(withSmall).isGreaterThan(RECORDS / 2);
    }

    @Test
    void fromAllThatIsShownEveryValueOfAHiddenCountRemainsPossible() {
        List<Set<Long>> possible = new ArrayList<>();
        ShownFigures target = ShownFigures.of(windows(7, 3, 11));
        for (int window = 0; window < 3; window++) {
            possible.add(new HashSet<>());
        }

        for (long a = 0; a < LARGEST; a++) {
            for (long b = 0; b < LARGEST; b++) {
                for (long c = 0; c < LARGEST; c++) {
                    if (ShownFigures.of(windows(a, b, c)).equals(target)) {
                        possible.get(0).add(a);
                        possible.get(1).add(b);
                        possible.get(2).add(c);
                    }
                }
            }
        }

        assertThat(possible.get(0)).containsExactly(7L);
        assertThat(possible.get(1)).containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L);
        assertThat(possible.get(2)).containsExactly(11L);
    }

    @Test
    void aDayMoreInALaterMessageIsNotTheDifferenceOfTheTwo() {
        ShownFigures before = ShownFigures.of(windows(7, 9));
        ShownFigures after = ShownFigures.of(windows(7, 9, 2));

        assertThat(before.found().text()).isEqualTo("16");
        assertThat(after.found().text()).isEqualTo("16 to 20");
        assertThat(after.chance()).isNull();
    }

    @Test
    void aSplitIsShownInWholeOrNotAtAll() {
        ShownFigures whole = ShownFigures.of(windows(20, 15));

        assertThat(ShownSplit.of(Map.of("control", 28L, "police", 7L), whole).parts())
                .isEqualTo(Map.of("control", 28L, "police", 7L));
        assertThat(ShownSplit.of(Map.of("control", 33L, "police", 2L), whole))
                .isEqualTo(new ShownSplit(Map.of(), true));
        assertThat(ShownSplit.of(Map.of("control", 12L, "police", 11L), ShownFigures.of(windows(20, 3))))
                .isEqualTo(new ShownSplit(Map.of(), true));
    }

    @Test
    void aSplitOfMoreThanWhatIsShownIsWithheld() {
        assertThat(ShownSplit.of(Map.of("control", 28L, "police", 9L), ShownFigures.of(windows(20, 15))))
                .isEqualTo(new ShownSplit(Map.of(), true));
    }

    /** With a probability that gives the count away, as the true one does beside an expectation. */
    private static List<WindowFigures> windows(long... counts) {
        List<WindowFigures> windows = new ArrayList<>();
        for (long count : counts) {
            windows.add(new WindowFigures(count, ANY_MEAN, Math.pow(10, -count)));
        }
        return windows;
    }

    private static Map<String, Long> split(long... counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return Map.of("control", sum - counts[0], "police", counts[0]);
    }
}
