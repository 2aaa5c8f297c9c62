package eu.limen.admission;

/** Directions of movement as a section's id spells them. */
public final class Directions {

    public static final String UNKNOWN = "UNKNOWN";
    /** The outside of a border that one state has alone (air, sea). */
    private static final String OUTSIDE = "*";

    private Directions() {}

    /** Towards a state over one of its sections: {@code AT>DE}, or {@code *>NO} where the section has one state. */
    public static String towards(String section, String state) {
        int type = section.indexOf(':');
        String states = type < 0 ? section : section.substring(0, type);
        int between = states.indexOf('-');
        if (between < 0) {
            return OUTSIDE + ">" + state;
        }
        String first = states.substring(0, between);
        String second = states.substring(between + 1);
        return (first.equals(state) ? second : first) + ">" + state;
    }
}
