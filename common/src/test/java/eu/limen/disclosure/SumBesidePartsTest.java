package eu.limen.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumBesidePartsTest {

    private static final List<Long> SHOWN = List.of(7L, 31L, 5L);

    /** Whoever subtracts all that is shown and knows the rule still finds each of 0 to 4 possible, for every part that is hidden. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 28})
    void noSubtractionTellsAHiddenPart(int hidden) {
        for (long sum = 0; sum <= 4L * hidden; sum++) {
            String text = shown(hidden, sum);

            Set<Long> possible = new TreeSet<>();
            for (long other = 0; other <= 4L * hidden; other++) {
                if (shown(hidden, other).equals(text)) {
                    for (long one = 0; one <= 4; one++) {
                        if (other - one >= 0 && other - one <= 4L * (hidden - 1)) {
                            possible.add(one);
                        }
                    }
                }
            }

            assertThat(possible).as("of %d hidden beside %s", hidden, text).containsExactly(0L, 1L, 2L, 3L, 4L);
        }
    }

    @Test
    void whatIsShownDependsOnTheSumOfTheHiddenAlone() {
        String some = SumBesideParts.of(43 + 6, List.of(7L, 31L, 5L, 4L, 0L, 2L));
        String others = SumBesideParts.of(43 + 6, List.of(7L, 31L, 5L, 2L, 3L, 1L));

        assertThat(some).isEqualTo(others).isEqualTo("48 to 55");
    }

    @Test
    void aSumThatHidesNothingIsExact() {
        assertThat(SumBesideParts.of(43, SHOWN)).isEqualTo("43");
        assertThat(SumBesideParts.hidesParts(43, SHOWN)).isFalse();
    }

    @Test
    void aSumWithoutPartsIsExactFromFiveOn() {
        assertThat(SumBesideParts.of(5, List.of())).isEqualTo("5");
        assertThat(SumBesideParts.of(4, List.of())).isEqualTo("<5");
    }

    @Test
    void whatTheSumHoldsBesideItsPartsIsAPartToo() {
        assertThat(SumBesideParts.of(43 + 2, SHOWN)).isEqualTo("43 to 47");
        assertThat(SumBesideParts.of(43 + 12, SHOWN)).isEqualTo("55");
    }

    @Test
    void partsOfAnotherTimeThanTheSumLeaveTheSumUnsaid() {
        assertThat(SumBesideParts.of(40, List.of(7L, 31L, 3L))).isEqualTo("38 to 42");
        assertThat(SumBesideParts.of(37, List.of(7L, 31L, 3L))).isEqualTo("38 to 42");
    }

    private static String shown(int hidden, long sum) {
        List<Long> parts = new ArrayList<>(SHOWN);
        List<Long> small = new ArrayList<>(Collections.nCopies(hidden, 0L));
        long rest = sum;
        for (int i = 0; i < hidden; i++) {
            small.set(i, Math.min(rest, 4));
            rest -= small.get(i);
        }
        parts.addAll(small);
        return SumBesideParts.of(43 + sum, parts);
    }
}
