package eu.limen.register;

/** Directions of movement as the contract spells them: {@code AT>DE}, from > to; {@code *} is everywhere else on a section of one state. */
public final class Direction {

    /** A movement whose direction is not known: counted, never assessed. */
    public static final String UNKNOWN = "UNKNOWN";

    /** Everywhere else, on a section of one state. */
    public static final String ELSEWHERE = "*";

    private static final char TO = '>';

    private Direction() {}

    public static String of(String origin, String destination) {
        return origin + TO + destination;
    }

    public static boolean isKnown(String direction) {
        return direction.indexOf(TO) > 0;
    }

    /** The state the movement comes from, or {@link #ELSEWHERE}. */
    public static String origin(String direction) {
        return direction.substring(0, arrow(direction));
    }

    /** The state the movement goes to, or {@link #ELSEWHERE}. */
    public static String destination(String direction) {
        return direction.substring(arrow(direction) + 1);
    }

    private static int arrow(String direction) {
        int arrow = direction.indexOf(TO);
        if (arrow < 1) {
            throw new IllegalArgumentException("direction: '" + direction + "' (expected: FROM>TO)");
        }
        return arrow;
    }
}
