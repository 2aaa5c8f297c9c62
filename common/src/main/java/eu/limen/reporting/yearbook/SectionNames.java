package eu.limen.reporting.yearbook;

import eu.limen.register.StateNames;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What sections are called where a reader may not know their codes. */
final class SectionNames {

    private SectionNames() {}

    /** {@code AT-DE: Austria and Germany} of a land section; {@code DE-DK:SEA: Germany and Denmark, sea}. */
    static String of(String section) {
        String[] parts = section.split(":", 2);
        String states =
                Arrays.stream(parts[0].split("-")).map(StateNames::alone).collect(Collectors.joining(" and "));
        if (parts.length == 1) {
            return section + ": " + states;
        }
        return section + ": " + states + ", " + Shown.words(parts[1]);
    }
}
