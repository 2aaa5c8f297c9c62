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
        ShownCount some = SumBesideParts.of(List.of(7L, 31L, 5L, 4L, 0L, 2L));
        ShownCount others = SumBesideParts.of(List.of(7L, 31L, 5L, 2L, 3L, 1L));

        assertThat(some).isEqualTo(others).hasToString(new ShownCount(48, 55).toString());
    }

    @Test
    void aSumThatHidesNothingIsExact() {
        assertThat(SumBesideParts.of(SHOWN).text()).isEqualTo("43");
        assertThat(SumBesideParts.of(List.of(4L)).text()).isEqualTo("<5");
        assertThat(SumBesideParts.of(List.of()).text()).isEqualTo("<5");
    }

    @Test
    void aWeekIsTheClassOfItsSumOnceEachSideHasReportedEachDay() {
        List<CountedDay> settled = week(new CountedDay(List.of(7L, 3L), false));

        assertThat(SumBesideParts.ofWeek(settled).text()).isEqualTo("67 to 71");
    }

    @Test
    void untilThenItIsTheSumOfWhatIsShownOfItsDays() {
        List<CountedDay> awaited = week(new CountedDay(List.of(3L), true));
        List<CountedDay> sixDays = week(new CountedDay(List.of(3L, 4L), false)).subList(0, 6);

        assertThat(SumBesideParts.ofWeek(awaited).text()).isEqualTo("60 to 64");
        assertThat(SumBesideParts.ofWeek(sixDays).text()).isEqualTo("50 to 58");
    }

    /** One day, and others of 5 and 5. */
    private static List<CountedDay> week(CountedDay one) {
        List<CountedDay> days = new ArrayList<>(List.of(one));
        days.addAll(Collections.nCopies(6, new CountedDay(List.of(5L, 5L), false)));
        return days;
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
        return SumBesideParts.of(parts).text();
    }
}
