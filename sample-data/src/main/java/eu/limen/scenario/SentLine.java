package eu.limen.scenario;

import java.util.List;

/**
 * One line of the malformed scenario with what must become of it.
 *
 * @param outcome a refusal code, or ADMITTED, CORRECTED, DUPLICATE
 * @param canaries texts of the line that must be found nowhere in what is written
 */
record SentLine(byte[] bytes, String outcome, List<String> canaries) {

    static final String ADMITTED = "ADMITTED";
    static final String CORRECTED = "CORRECTED";
    static final String DUPLICATE = "DUPLICATE";

    SentLine {
        canaries = List.copyOf(canaries);
    }
}
