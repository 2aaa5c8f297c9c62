package eu.limen.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private static final long WHOLES = 1_200;
    private static final double ANY_MEAN = 6;

    @ParameterizedTest
    @CsvSource({
        "0, <5",
        "1, <5",
        "4, <5",
        "5, 5 to 9",
        "999, 995 to 999",
        "1234, '1,230 to 1,239'",
        "12345, '12,300 to 12,399'"
    })
    void aCountIsShownAsItsClass(long count, String shown) {
        assertThat(ShownCount.of(count).text()).isEqualTo(shown);
    }

    @Test
    void aSumSaysBetweenWhatItLies() {
        assertThat(ShownCount.of(30).plus(ShownCount.of(3)).text()).isEqualTo("30 to 38");
        assertThat(ShownCount.of(1).plus(ShownCount.of(3)).text()).isEqualTo("<9");
        assertThat(ShownCount.of(30).plus(ShownCount.of(6)).text()).isEqualTo("35 to 43");
    }

    @Test
    void aClassTakenFromAnotherNeverTellsANumberBelowFiveFromTheOthers() {
        for (long whole = 0; whole < WHOLES; whole++) {
            for (long part = 0; part <= whole; part++) {
                ShownCount of = ShownCount.of(whole);
                ShownCount taken = ShownCount.of(part);
                long most = of.most() - taken.least();
                long least = Math.max(0, of.least() - taken.most());

                assertThat(most > 4 || (least == 0 && most == 4))
                        .as(whole + " - " + part)
                        .isTrue();
            }
        }
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

        assertThat(possible.get(0)).containsExactlyInAnyOrder(5L, 6L, 7L, 8L, 9L);
        assertThat(possible.get(1)).containsExactlyInAnyOrder(0L, 1L, 2L, 3L, 4L);
        assertThat(possible.get(2)).containsExactlyInAnyOrder(10L, 11L);
    }

    @Test
    void aDayMoreInALaterMessageIsNotTheDifferenceOfTheTwo() {
        ShownFigures before = ShownFigures.of(windows(7, 9));
        ShownFigures after = ShownFigures.of(windows(7, 9, 2));

        assertThat(before.found().text()).isEqualTo("10 to 18");
        assertThat(after.found().text()).isEqualTo("10 to 22");
        assertThat(after.chance()).isNull();
    }

    /** With a probability that gives the count away, as the true one does beside an expectation. */
    private static List<WindowFigures> windows(long... counts) {
        List<WindowFigures> windows = new ArrayList<>();
        for (long count : counts) {
            windows.add(new WindowFigures(count, ANY_MEAN, Math.pow(10, -count)));
        }
        return windows;
    }
}
