package eu.limen.law;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence on what is unsure.
 *
 * @param regimes of whose results it is to be said; none: of all
 * @param states of whose controls it is to be said; none: of all
 */
public record Caveat(String code, Applies applies, List<String> regimes, List<String> states, String text)
        implements Serializable {

    /** When a caveat is said. */
    public enum Applies {
        /** With every result of its regimes. */
        REGIME,
        /** With every result on its states. */
        STATE,
        /** With the rows of the law that name it. */
        ROW,
        /** With the rows that name it, if the control began before they were law. */
        BEFORE,
        /** Where the record gives cause. */
        RECORD
    }

    public Caveat {
        regimes = List.copyOf(regimes);
        states = List.copyOf(states);
    }

    /** Whether it is said of everything under a regime on a state's controls. */
    boolean always(String regime, String state) {
        return switch (applies) {
            case REGIME -> regimes.contains(regime);
            case STATE -> states.contains(state) && (regimes.isEmpty() || regimes.contains(regime));
            case ROW, BEFORE, RECORD -> false;
        };
    }
}
