package eu.limen.reporting.export;

import eu.limen.register.Direction;
import eu.limen.register.Section;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of codes for people, in English. */
final class NamesOfCodes {

    private NamesOfCodes() {}

    /** {@code Border control} of {@code BORDER_CONTROL}. */
    static String words(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code Austria} of {@code AT}, as the JDK has it. */
    static String state(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** {@code Land border: Austria, Germany}. */
    static String section(Section section) {
        return section.states().stream()
                .map(NamesOfCodes::state)
                .collect(Collectors.joining(", ", words(section.borderType().name()) + " border: ", ""));
    }

    /** {@code From Germany to Austria}. */
    static String direction(String direction) {
        return "From " + end(Direction.origin(direction)) + " to " + end(Direction.destination(direction));
    }

    private static String end(String state) {
        return state.equals(Direction.ELSEWHERE) ? "elsewhere" : state(state);
    }
}
