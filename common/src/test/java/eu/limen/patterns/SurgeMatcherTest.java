package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PatternMatch;
import eu.limen.model.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurgeMatcherTest {

    /** H high, R rising, q quiet, s silent, n not assessed, one letter a day from Thursday; matches as first+gap. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "HH,       0+1",
                "HqH,      0+2",
                "HqqH,     none",
                "H,        none",
                "HsH,      0+2",
                "HRRH,     none",
                "HHH,      0+1",
                "HHHH,     0+1 2+1",
                "HqqHqH,   3+2",
                "HHqHqH,   0+1 3+2",
                "nnHnH,    2+2",
            })
    void twoHighDaysWithinThreeAreASurge(String days, @org.jspecify.annotations.Nullable String expected) {
        var matches = SurgeMatcher.matches(days(days));

        assertThat(matches.stream()
                        .map(match -> (match.days().get(0) - THURSDAY) + "+"
                                + (match.days().get(1) - match.days().get(0))))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    /** Spans as first-last and how they ended: o over, u out of sight, r running. */
    @ParameterizedTest
    @CsvSource({
        "HH,            0-1r",
        "HHq,           0-1r",
        "HHqq,          0-3o",
        "HHqR,          0-3o",
        "HHqHqH,        0-5r",
        "HHqsq,         0-4o",
        "HHssssss,      0-1r",
        "HHsssssss,     0-8u",
        "HHsssqsH,      0-7r",
        "HHqqHH,        0-3o 4-5r",
        "HHqqHqqHqH,    0-3o 7-9r",
        "qqqHHqq,       3-6o",
    })
    void aSurgeGoesOnUntilTwoJudgedDaysAreNotHigh(String days, String expected) {
        var known = days(days);

        var spans = SurgeMatcher.spans(known, Closes.of(THURSDAY + days.length() - 1));

        assertThat(spans.stream().map(SurgeMatcherTest::spell)).containsExactly(expected.split(" "));
    }

    @Test
    void aSurgeOfEightWeeksIsNoLongerNews() {
        var spans = SurgeMatcher.spans(days("H".repeat(60)), Closes.of(THURSDAY + 59));

        assertThat(spans).extracting(Span::end).containsExactly(Span.End.LASTING, Span.End.RUNNING);
        assertThat(spans.get(0).days()).hasSize(56);
    }

    @Test
    void anOpenDayProlongsASurgeAndEndsNone() {
        var known = new ArrayList<>(days("HHq"));
        known.add(ADay.on(THURSDAY + 3)
                .label(Label.HIGH)
                .open(Closes.of(THURSDAY + 2))
                .build());

        var spans = SurgeMatcher.spans(known, Closes.of(THURSDAY + 2));

        assertThat(spans.stream().map(SurgeMatcherTest::spell)).containsExactly("0-3r");
    }

    @Test
    void aDayKnownBeforeTheDayBeforeItMatchesAsWell() {
        var open = ADay.on(THURSDAY + 1).label(Label.HIGH).open(Closes.of(THURSDAY) - 3_600_000);

        var matches = SurgeMatcher.matches(List.of(open.build(), ADay.high(THURSDAY)));

        assertThat(matches).extracting(PatternMatch::days).containsExactly(List.of(THURSDAY, THURSDAY + 1));
        assertThat(matches).extracting(PatternMatch::tick).containsExactly(Closes.of(THURSDAY));
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

    static List<LabelledDay> days(String letters) {
        List<LabelledDay> days = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            var label = switch (letters.charAt(i)) {
                case 'H' -> Label.HIGH;
                case 'R' -> Label.RISING;
                case 's' -> Label.SILENT;
                case 'n' -> Label.NOT_ASSESSED;
                default -> Label.QUIET;
            };
            days.add(ADay.on(THURSDAY + i).label(label).build());
        }
        return days;
    }
}
