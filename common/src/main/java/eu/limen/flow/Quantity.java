package eu.limen.flow;

import eu.limen.model.Regime;
import eu.limen.model.Threat;

/**
 * What is summed per section, side, direction and period. Every quantity is additive: a share or a mean is kept as two sums, never as itself.
 * A quantity's index is a state format: append at the end, never reorder.
 */
public final class Quantity {

    private static final int THREATS = 8;

    /** Persons checked under border control, then under police checks. */
    private static final int PERSONS_CHECKED = 0;
    /** Findings per regime and countable threat: 2 x 8. */
    private static final int HITS = PERSONS_CHECKED + 2;
    /** Findings in vehicles per countable threat: 8. */
    private static final int HITS_IN_VEHICLES = HITS + 2 * THREATS;

    public static final int VEHICLES_CHECKED = HITS_IN_VEHICLES + THREATS;
    /** Unauthorised movements detected, per regime of the context: 2. */
    private static final int DETECTIONS = VEHICLES_CHECKED + 1;

    public static final int PERSONS_CHECKED_MOBILE = DETECTIONS + 2;
    public static final int PERSONS_CHECKED_SYSTEMATIC = PERSONS_CHECKED_MOBILE + 1;
    public static final int PERSONS_CHECKED_JOINTLY = PERSONS_CHECKED_SYSTEMATIC + 1;
    /** Median waiting minutes times vehicles checked. */
    public static final int WAITING_MINUTES_TIMES_VEHICLES = PERSONS_CHECKED_JOINTLY + 1;
    /** Vehicles checked in slots that state a waiting time. */
    public static final int WAITING_VEHICLES = WAITING_MINUTES_TIMES_VEHICLES + 1;

    public static final int CONNECTIONS_OPEN = WAITING_VEHICLES + 1;
    public static final int CONNECTIONS_TOTAL = CONNECTIONS_OPEN + 1;
    public static final int LANES_OPEN = CONNECTIONS_TOTAL + 1;
    public static final int LANES_TOTAL = LANES_OPEN + 1;
    public static final int PERSONS_APPREHENDED = LANES_TOTAL + 1;
    public static final int PERSONS_TRANSFERRED = PERSONS_APPREHENDED + 1;
    public static final int VEHICLES_PASSED = PERSONS_TRANSFERRED + 1;
    public static final int REFUSALS_OF_ENTRY = VEHICLES_PASSED + 1;

    private Quantity() {}

    public static int personsChecked(Regime regime) {
        return PERSONS_CHECKED + regime.ordinal();
    }

    /** Findings of a countable threat under a regime. */
    public static int hits(Regime regime, Threat threat) {
        return HITS + regime.ordinal() * THREATS + countable(threat);
    }

    public static int hitsInVehicles(Threat threat) {
        return HITS_IN_VEHICLES + countable(threat);
    }

    public static int detections(Regime regime) {
        return DETECTIONS + regime.ordinal();
    }

    private static int countable(Threat threat) {
        if (!threat.countable()) {
            throw new IllegalArgumentException("threat: " + threat + " (expected: a countable threat)");
        }
        return threat.ordinal();
    }
}
