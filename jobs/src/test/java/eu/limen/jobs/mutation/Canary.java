package eu.limen.jobs.mutation;

import java.util.List;
import java.util.Locale;

/** What mutations plant into reports, and how it is found again, also if a later mutation has damaged it. */
final class Canary {

    /** Never a well-formed value of any field. */
    static final String TEXT = "Quarzkanarie Wolpertinger";

    /** Spelled like the name of a gateway; no roster names it. */
    static final String GATEWAY = "AT-QUARZKANARI-1";

    /** Looks like a telephone number; larger than any count. */
    static final String NUMBER = "4366055577788";

    /** The text with its letters written as JSON escapes. */
    static final String ESCAPED = escaped();

    private static final List<String> PARTS =
            List.of("quarz", "kanar", "arzka", "wolper", "tinger", "ertin", "436605557", "055577788");

    private Canary() {}

    /** Without the name of its gateway, where a report may bear it: facts need no entry in the roster (contract section 1). */
    static String withoutGateway(String written) {
        return written.replace(GATEWAY, "");
    }

    /** Whether anything of it is left in a text that was written down. */
    static boolean isIn(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return PARTS.stream().anyMatch(lower::contains);
    }

    private static String escaped() {
        StringBuilder escaped = new StringBuilder();
        TEXT.chars().forEach(letter -> escaped.append(String.format("\\u%04x", letter)));
        return escaped.toString();
    }
}
