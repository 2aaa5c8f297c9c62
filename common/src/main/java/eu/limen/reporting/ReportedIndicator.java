package eu.limen.reporting;

import eu.limen.model.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted for the State of Schengen report (Art. 33(6); domain G). What each means, of what it is made and how it must not be read stands in
 * {@link IndicatorSheet}.
 */
public enum ReportedIndicator {
    DETECTIONS,
    APPREHENDED,
    FINDINGS,
    PERSONS_CHECKED,
    PERSONS_CHECKED_SYSTEMATICALLY,
    PERSONS_CHECKED_BY_MOBILE_PATROLS,
    PERSONS_CHECKED_JOINTLY,
    REFUSALS_AT_CHECKS,
    VEHICLES_CHECKED(Protection.NONE),
    PATROL_HOURS(Protection.NONE),
    REFUSED_ENTRY,
    REFUSED_STAY,
    TRANSFERRED,
    TRANSFERRED_WITHIN_24H(TRANSFERRED),
    TRANSFERRED_LATER(TRANSFERRED),
    TRANSFERRED_NOT_TIMED(TRANSFERRED),
    TAKEN_BACK,
    NOT_TAKEN_BACK,
    GROUNDS,
    GROUND_A(GROUNDS),
    GROUND_B(GROUNDS),
    GROUND_C(GROUNDS),
    GROUND_D(GROUNDS),
    GROUND_E(GROUNDS),
    GROUND_F(GROUNDS),
    GROUND_G(GROUNDS),
    GROUND_H(GROUNDS),
    GROUND_I(GROUNDS),
    VEHICLES_PASSED(Protection.NONE),
    LORRIES_PASSED(Protection.NONE),
    PASSENGERS_CARRIED(Protection.NONE),
    PROTECTION_REQUESTED,
    PRESUMED_MINORS,
    RETURN_DECISION_IN_SIS,
    APPEALS_LODGED,
    APPEALS_UPHELD,
    COMPLAINTS,
    /** Medians of waiting times, each times the vehicles that it is of: what a mean is made from, released by itself in no table. */
    WAITING_MINUTES_TIMES_VEHICLES(Protection.NONE),
    LONG_WAITING_MINUTES_TIMES_VEHICLES(Protection.NONE),
    WAITING_VEHICLES(Protection.NONE),
    CONNECTIONS_OPEN(Protection.NONE),
    CONNECTIONS(Protection.NONE),
    LANES_OPEN(Protection.NONE),
    LANES(Protection.NONE);

    /** Whether disclosure control looks at it. */
    enum Protection {
        /** It counts persons. */
        COUNTS_OF_PERSONS,
        /** It counts vehicles, hours or passengers on a timetable. */
        NONE
    }

    private final Protection protection;
    private final @Nullable ReportedIndicator whole;

    ReportedIndicator() {
        this(Protection.COUNTS_OF_PERSONS, null);
    }

    ReportedIndicator(Protection protection) {
        this(protection, null);
    }

    ReportedIndicator(ReportedIndicator whole) {
        this(Protection.COUNTS_OF_PERSONS, whole);
    }

    ReportedIndicator(Protection protection, @Nullable ReportedIndicator whole) {
        this.protection = protection;
        this.whole = whole;
    }

    /** Whether it counts persons, so that small figures are hidden. */
    public boolean countsPersons() {
        return protection == Protection.COUNTS_OF_PERSONS;
    }

    /** {@code PERSONS}, {@code VEHICLES} and so on. */
    public String unit() {
        return switch (this) {
            case VEHICLES_CHECKED, VEHICLES_PASSED, LORRIES_PASSED, WAITING_VEHICLES -> "VEHICLES";
            case PATROL_HOURS -> "HOURS";
            case PASSENGERS_CARRIED -> "PASSENGERS";
            case FINDINGS -> "FINDINGS";
            case APPEALS_LODGED, APPEALS_UPHELD, COMPLAINTS, RETURN_DECISION_IN_SIS -> "CASES";
            case WAITING_MINUTES_TIMES_VEHICLES, LONG_WAITING_MINUTES_TIMES_VEHICLES -> "MINUTES";
            case CONNECTIONS_OPEN, CONNECTIONS, LANES_OPEN, LANES -> "PLACES";
            default -> "PERSONS";
        };
    }

    /** The kind of report that it is counted from. */
    public Kind kind() {
        return switch (this) {
            case DETECTIONS -> Kind.UNAUTHORISED_MOVEMENT;
            case FINDINGS,
                    PERSONS_CHECKED,
                    PERSONS_CHECKED_SYSTEMATICALLY,
                    PERSONS_CHECKED_BY_MOBILE_PATROLS,
                    PERSONS_CHECKED_JOINTLY,
                    REFUSALS_AT_CHECKS,
                    VEHICLES_CHECKED,
                    PATROL_HOURS,
                    WAITING_MINUTES_TIMES_VEHICLES,
                    LONG_WAITING_MINUTES_TIMES_VEHICLES,
                    WAITING_VEHICLES,
                    CONNECTIONS_OPEN,
                    CONNECTIONS,
                    LANES_OPEN,
                    LANES -> Kind.CHECK;
            case APPREHENDED,
                    REFUSED_ENTRY,
                    REFUSED_STAY,
                    TRANSFERRED,
                    TRANSFERRED_WITHIN_24H,
                    TRANSFERRED_LATER,
                    TRANSFERRED_NOT_TIMED,
                    TAKEN_BACK,
                    NOT_TAKEN_BACK,
                    GROUNDS,
                    GROUND_A,
                    GROUND_B,
                    GROUND_C,
                    GROUND_D,
                    GROUND_E,
                    GROUND_F,
                    GROUND_G,
                    GROUND_H,
                    GROUND_I -> Kind.APPREHENSION;
            case VEHICLES_PASSED, LORRIES_PASSED, PASSENGERS_CARRIED -> Kind.TRAFFIC;
            case PROTECTION_REQUESTED,
                    PRESUMED_MINORS,
                    RETURN_DECISION_IN_SIS,
                    APPEALS_LODGED,
                    APPEALS_UPHELD,
                    COMPLAINTS -> Kind.COUNTER;
        };
    }

    /** What it is a part of: the parts of a whole add up to it. */
    public Optional<ReportedIndicator> whole() {
        return Optional.ofNullable(whole);
    }

    /** Its parts, which add up to it; none for most. */
    public List<ReportedIndicator> parts() {
        return Arrays.stream(values()).filter(each -> each.whole == this).toList();
    }
}
