package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.model.Label;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplacementMatcherTest {

    /**
     * X: F fallen, q quiet; Y: H high, R rising, q quiet; one letter a day. A match is the day on which it is complete.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "qFFqq,   qHHqq,   2",
                "qFFqq,   qHRqq,   2",
                "qFFqq,   qqHHq,   3",
                "qFFqq,   qHqHq,   3",
                "qFFqq,   qqqHH,   4",
                "qFFqqq,  qqqqHH,  none",
                "qFFqq,   HHqqq,   none",
                "qFFqq,   HqqqH,   none",
                "qFqFq,   qHHHq,   none",
                "qFqqq,   qHHHq,   none",
                "qqqqq,   qHHHq,   none",
                "qFFqq,   qqqqq,   none",
                "qFFFFF,  qqqqHH,  5",
                "qFFFFF,  qHHHHH,  2 4",
            })
    void twoLowDaysAndANeighbourUpTwiceAboutTheSecondAreAPossibleDisplacement(
            String x, String y, @Nullable String expected) {
        var events = pairDays(x, y, 10, 4).stream().filter(PairDay::entersCep).toList();

        var matches = DisplacementMatcher.matches(events);

        assertThat(matches.stream()
                        .map(match ->
                                Long.toString(match.days().get(match.days().size() - 1) - THURSDAY)))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    /** Of the others some fall on the very days on which X does. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, true", "1, 1, false", "2, 1, false", "3, 1, true", "10, 4, true", "10, 5, false"})
    void aFallThatHalfOfTheOthersShareIsNoDisplacement(int assessed, int fallen, boolean found) {
        var events = pairDays("qFFqq", "qHHqq", assessed, fallen).stream()
                .filter(PairDay::entersCep)
                .toList();

        assertThat(DisplacementMatcher.matches(events)).hasSize(found ? 1 : 0);
    }

    /** Spans as first-last and how they ended: o over, u out of sight, r running. */
    @ParameterizedTest
    @CsvSource({
        "qFF,         qHH,         1-2r",
        "qFFFF,       qHHHH,       1-4r",
        "qFFqq,       qHHHH,       1-4o",
        "qFFFF,       qHHqq,       1-4o",
        "qFFsq,       qHHHH,       1-2r",
        "qFFsssssss,  qHHHHHHHHH,  1-9u",
        "qFFqq,       qqHqH,       1-4r",
        "qFFqqqq,     qqHqHqq,     1-6o",
    })
    void aDisplacementGoesOnUntilXIsNoLongerLowOrYNoLongerUpOnTwoJudgedDays(String x, String y, String expected) {
        var events = pairDays(x, y, 10, 4);

        var spans = DisplacementMatcher.spans(events, Closes.of(THURSDAY + x.length() - 1));

        assertThat(spans.stream().map(DisplacementMatcherTest::spell)).containsExactly(expected.split(" "));
    }

    private static String spell(Span span) {
        return (span.first() - THURSDAY) + "-" + (span.last() - THURSDAY)
                + switch (span.end()) {
                    case RUNNING -> "r";
                    case OVER -> "o";
                    case OUT_OF_SIGHT -> "u";
                    case LASTING -> "l";
                    case REDEFINED -> "d";
                };
    }

    /** What the view of the network would tell of the pair, with the others as given whenever X falls. */
    static List<PairDay> pairDays(String x, String y, int assessed, int fallen) {
        List<LabelledDay> labels = new ArrayList<>();
        for (int i = 0; i < x.length(); i++) {
            labels.add(fromLetter(x.charAt(i), THURSDAY + i, "HR-HU", "HR>HU"));
            labels.add(fromLetter(y.charAt(i), THURSDAY + i, "HR-SI", "HR>SI"));
            for (int other = 0; other < assessed; other++) {
                char letter = other < fallen ? x.charAt(i) : 'q';
                labels.add(
                        fromLetter(letter, THURSDAY + i, "AA-A" + (char) ('B' + other), "AA>A" + (char) ('B' + other)));
            }
        }
        return told(labels).stream()
                .filter(pair ->
                        pair.xSection().equals("HR-HU") && pair.ySection().equals("HR-SI"))
                .toList();
    }

    /** What the view of the network tells as the days close one after the other. */
    static List<PairDay> told(List<LabelledDay> labels) {
        List<PairDay> told = new ArrayList<>();
        var state = NetworkState.EMPTY;
        var view = new NetworkView();
        for (long tick :
                labels.stream().map(LabelledDay::tick).distinct().sorted().toList()) {
            var arrived = labels.stream().filter(label -> label.tick() == tick).toList();
            var step = view.step(state, arrived, tick);
            assertThat(step)
                    .as("what a view tells that was just restored")
                    .isEqualTo(new NetworkView().step(state, arrived, tick));
            told.addAll(step.pairDays());
            state = step.state();
        }
        return told;
    }

    static LabelledDay fromLetter(char letter, long day, String section, String direction) {
        var one = ADay.on(day).threat(Threat.UNAUTHORISED_MOVEMENT).flow(section, direction);
        return switch (letter) {
            case 'F' -> one.fallen().build();
            case 'H' -> one.label(Label.HIGH).counting(400).build();
            case 'R' -> one.label(Label.RISING).counting(200).build();
            case 's' -> one.label(Label.SILENT).build();
            default -> one.build();
        };
    }
}
