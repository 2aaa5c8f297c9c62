package eu.limen.law;

/**
 * Where a threat stands in a cycle of EMPACT.
 *
 * @param cycle {@code 2022-2025}
 * @param fromDay first day of the cycle, as epoch day
 * @param untilDay last day of the cycle, as epoch day
 * @param priority our own short code; {@code NONE} where no priority names the threat
 * @param words of the priority; empty where there is none
 * @param note why, where there is none or the fit is not plain; may be empty
 */
public record EmpactFit(
        String cycle, long fromDay, long untilDay, String priority, String words, Fit fit, String note) {

    /** How a priority and a threat fit. */
    public enum Fit {
        /** The priority is about this threat. */
        OWN,
        /** The priority is about this threat and more. */
        WIDER,
        /** Not a priority of its own: it serves all of them. */
        CROSS_CUTTING,
        /** A priority about nothing that Limen counts. */
        NOT_COUNTED,
        /** No priority of the cycle names the threat. */
        NONE
    }

    boolean covers(long day) {
        return fromDay <= day && day <= untilDay;
    }
}
