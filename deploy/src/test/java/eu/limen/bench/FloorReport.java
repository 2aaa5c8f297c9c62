package eu.limen.bench;

import eu.limen.model.Threat;
import org.jspecify.annotations.Nullable;

/** A report as the floor decodes it: every field of the contract that a stream holds, in one object, without a check. */
final class FloorReport {

    String kind = "";
    long idHigh;
    long idLow;
    int revision;
    String source = "";
    String reportingState = "";
    long reportedAtMillis;
    String section = "";
    long slotStartMillis;
    String duration = "";

    @Nullable
    String direction;

    @Nullable
    String regime;

    @Nullable
    String mobility;

    @Nullable
    String selectivity;

    @Nullable
    String context;

    @Nullable
    String threat;

    boolean joint;
    long personsChecked;
    long vehiclesChecked;
    final long[] hits = new long[Threat.values().length];
    long patrolHours;
    long detections;
    long persons;
    long vehiclesPassed;
    long lorriesPassed;

    @Nullable
    String name;

    long value;
}
