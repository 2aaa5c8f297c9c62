package eu.limen.patterns;

import eu.limen.flow.FlowWeek;
import eu.limen.flow.Tick;
import eu.limen.model.Basis;
import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Weeks of one flow for tests, a letter each: {@code .} quiet, {@code a} sudden alarm, {@code s} lasting rise, {@code ?} not judged, {@code i} a control began. */
final class AWeek {

    /** Monday, 12 October 2015. */
    static final long MONDAY = 16_720;

    private AWeek() {}

    static List<FlowWeek> weeks(String letters) {
        return IntStream.range(0, letters.length())
                .mapToObj(number -> week(number, letters.charAt(number), closes(number)))
                .toList();
    }

    static FlowWeek week(int number, char letter, long tick) {
        long monday = MONDAY + 7L * number;
        boolean alarm = letter == 'a' || letter == 's';
        boolean judged = letter != '?';
        List<FlowWeek.Side> sides = judged
                ? List.of(
                        new FlowWeek.Side("AT", 20, 1_000, true), new FlowWeek.Side("DE", alarm ? 40 : 20, 1_000, true))
                : List.of();
        return new FlowWeek(
                "AT-DE",
                Threat.DRUGS_TRAFFICKING,
                "AT>DE",
                monday,
                tick,
                Basis.RATE,
                sides,
                judged,
                alarm ? 60 : 40,
                40,
                alarm ? 0.0005 : 0.4,
                letter == 'a',
                letter == 's',
                alarm,
                letter == 'i',
                letter == 'i',
                List.of("DE-2015-037"),
                Map.of("AT", monday + 6, "DE", monday + 6));
    }

    static long closes(int number) {
        return Closes.ofWeek(MONDAY + 7L * number);
    }

    /** A week as a correction shows it some hours after the close of another. */
    static FlowWeek revised(int number, char letter, int afterWeek, int hours) {
        return week(number, letter, closes(afterWeek) + hours * Tick.HOUR_MILLIS);
    }
}
