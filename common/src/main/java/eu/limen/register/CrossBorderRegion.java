package eu.limen.register;

/**
 * A region that lies at a land section: NUTS level 3, the working definition of a cross-border region (Art. 42b; COM(2018) 373, Art. 3(1)).
 *
 * @param side state on whose side it lies, ISO code
 * @param nuts3 code; Greece begins with EL
 * @param nutsVersion year of the classification
 * @param validFromDay first day, epoch day
 * @param validToDay last day, epoch day; Long.MAX_VALUE while it lasts
 * @param notified whether the states have notified it under Art. 42b
 * @param source where it is from
 * @param name for people, in its own language; empty if none is given
 */
public record CrossBorderRegion(
        String section,
        String side,
        String nuts3,
        int nutsVersion,
        long validFromDay,
        long validToDay,
        boolean notified,
        String source,
        String name) {

    private static final String LEFT_OUT = "may be left out";

    public boolean isValid(long day) {
        return validFromDay <= day && day <= validToDay;
    }

    /** Whether its source says that another region of the section may not be listed. */
    public boolean othersMayBeLeftOut() {
        return source.endsWith(LEFT_OUT);
    }
}
