package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.flow.Tick;
import eu.limen.model.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkViewTest {

    @ParameterizedTest
    @CsvSource({
        "HR-HU, HR>HU, HR-SI, HR>SI, true",
        "AT-HU, HU>AT, AT-SI, SI>AT, true",
        "HR-HU, HR>HU, HR-SI, SI>HR, false",
        "HR-HU, HR>HU, AT-HU, HU>AT, false",
        "HR-HU, HR>HU, HR-HU, HU>HR, false",
        "AT-DE, AT>DE, DE-PL, PL>DE, true",
        "AT-DE, AT>DE, FR-IT, FR>IT, false",
        "NO:SEA, *>NO, NO-SE, SE>NO, true",
        "NO:SEA, *>NO, DK:SEA, *>DK, false",
        "NO:SEA, NO>*, DK:SEA, DK>*, false",
        "HR-HU, UNKNOWN, HR-SI, UNKNOWN, false",
    })
    void neighboursAreFlowsOverTwoSectionsThatShareTheirOriginOrTheirDestination(
            String xSection, String xDirection, String ySection, String yDirection, boolean expected) {
        var fallen = ADay.on(THURSDAY).flow(xSection, xDirection).fallen().build();
        var risen =
                ADay.on(THURSDAY).flow(ySection, yDirection).label(Label.HIGH).build();

        var told = DisplacementMatcherTest.told(List.of(fallen, risen));

        assertThat(told).extracting(PairDay::part).containsExactly(expected ? Part.values() : new Part[0]);
    }

    @Test
    void nothingIsToldOfQuietDaysNorOfRisesWithoutAFall() {
        var told = DisplacementMatcherTest.pairDays("qqqqqqq", "qHHqHRq", 3, 0);

        assertThat(told).isEmpty();
    }

    @Test
    void aRiseIsToldOnlyWithinThreeDaysOfAFall() {
        var told = DisplacementMatcherTest.pairDays("qFqqqqq", "qqqqHHH", 3, 0);

        assertThat(told.stream().filter(PairDay::entersCep))
                .extracting(PairDay::part)
                .startsWith(Part.FALL, Part.RISE);
        assertThat(told.stream().filter(day -> day.part() == Part.RISE && day.holds()))
                .extracting(PairDay::day)
                .first()
                .isEqualTo(THURSDAY + 4);
    }

    @Test
    void aPairInViewIsAlsoToldOfDaysThatPassQuietly() {
        var told = DisplacementMatcherTest.pairDays("qFFqqqqqqqqqqqqq", "qHHqqqqqqqqqqqqq", 3, 0);

        assertThat(told.stream().filter(day -> !day.holds() && day.part() == Part.FALL))
                .extracting(PairDay::day)
                .containsExactly(days(3, 12));
        assertThat(told.stream().filter(day -> !day.holds())).noneMatch(PairDay::entersCep);
    }

    @Test
    void eachOtherSectionCountsOnceWhateverItsDirections() {
        var labels = List.of(
                ADay.on(THURSDAY).flow("HR-HU", "HR>HU").fallen().build(),
                ADay.on(THURSDAY).flow("HR-HU", "HU>HR").fallen().build(),
                ADay.on(THURSDAY).flow("HR-SI", "HR>SI").label(Label.HIGH).build(),
                ADay.on(THURSDAY).flow("AT-DE", "AT>DE").fallen().build(),
                ADay.on(THURSDAY).flow("AT-DE", "DE>AT").build(),
                ADay.on(THURSDAY).flow("FR-IT", "FR>IT").label(Label.SILENT).build());

        var told = DisplacementMatcherTest.told(labels);

        assertThat(told).isNotEmpty().allMatch(day -> day.othersAssessed() == 1 && day.othersFallen() == 1);
    }

    @Test
    void aCorrectedFallIsTakenBackAndNeverEntersCepAgain() {
        var labels = new ArrayList<LabelledDay>();
        labels.add(ADay.on(THURSDAY).flow("HR-HU", "HR>HU").fallen().build());
        labels.add(ADay.on(THURSDAY).flow("HR-SI", "HR>SI").build());
        long later = Closes.of(THURSDAY) + 5 * Tick.HOUR_MILLIS;
        labels.add(ADay.on(THURSDAY).flow("HR-HU", "HR>HU").revised(later).build());

        var told = DisplacementMatcherTest.told(labels);

        assertThat(told).extracting(PairDay::holds).containsExactly(true, false);
        assertThat(told).extracting(PairDay::entersCep).containsExactly(true, false);
        assertThat(told).extracting(PairDay::tick).containsExactly(Closes.of(THURSDAY), later);
    }

    @Test
    void aDayStillOpenIsNotLookedAtUntilItCloses() {
        var open = ADay.on(THURSDAY)
                .flow("HR-SI", "HR>SI")
                .label(Label.HIGH)
                .open(Closes.of(THURSDAY) - 10 * Tick.HOUR_MILLIS)
                .build();
        var closed = ADay.on(THURSDAY)
                .flow("HR-SI", "HR>SI")
                .label(Label.HIGH)
                .outOfCep()
                .build();
        var fallen = ADay.on(THURSDAY).flow("HR-HU", "HR>HU").fallen().build();

        var told = DisplacementMatcherTest.told(List.of(open, fallen, closed));

        assertThat(told).extracting(PairDay::part).containsExactly(Part.FALL, Part.RISE);
        assertThat(told).allMatch(PairDay::entersCep);
        assertThat(told).extracting(PairDay::tick).containsOnly(Closes.of(THURSDAY));
    }

    @Test
    void theOrderOfArrivalWithinATickDoesNotMatter() {
        var random = new Random(20151016);
        List<LabelledDay> labels = new ArrayList<>();
        for (String flow : List.of("HR-HU HR>HU", "HR-SI HR>SI", "AT-SI SI>AT", "AT-HU HU>AT")) {
            var names = flow.split(" ");
            labels.add(
                    DisplacementMatcherTest.fromLetter("FHRq".charAt(random.nextInt(4)), THURSDAY, names[0], names[1]));
        }
        var shuffled = new ArrayList<>(labels);
        Collections.shuffle(shuffled, random);

        assertThat(DisplacementMatcherTest.told(shuffled)).isEqualTo(DisplacementMatcherTest.told(labels));
    }

    @Test
    void seventyDaysAreKeptAndNoMore() {
        var state = NetworkState.EMPTY;
        var view = new NetworkView();
        for (int i = 0; i < 200; i++) {
            state = view.step(state, List.of(ADay.quiet(THURSDAY + i)), Closes.of(THURSDAY + i))
                    .state();
        }

        assertThat(state.days()).hasSize(70);
    }

    private static Long[] days(int from, int to) {
        var days = new Long[to - from + 1];
        for (int i = from; i <= to; i++) {
            days[i - from] = THURSDAY + i;
        }
        return days;
    }
}
