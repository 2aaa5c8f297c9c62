package eu.limen.law;

import java.util.List;

/**
 * One thing that follows from a judgment of the Court of Justice for a reader of Limen.
 *
 * @param number of the case, {@code C-368/20}
 * @param decidedDay day of the judgment, as epoch day
 * @param provision concerned
 * @param follows in our own short words, not the Court's
 * @param bears where it is shown: {@code clock:MAX-24M}, {@code dimension:LEGAL_CLOCK}, {@code pattern:EQUIVALENCE_DRIFT}, {@code paper:notification},
 *     {@code view:eurosur}
 * @param verified whether the row was compared with the published judgment or its official summary; else it is from memory
 */
public record Judgment(
        String number,
        String name,
        long decidedDay,
        String provision,
        String follows,
        List<String> bears,
        boolean verified) {

    public Judgment {
        bears = List.copyOf(bears);
    }
}
