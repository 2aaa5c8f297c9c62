package eu.limen.flow;

import eu.limen.model.ModusOperandi;
import eu.limen.model.Regime;
import eu.limen.model.Setting;
import eu.limen.model.Threat;
import eu.limen.model.Transport;

/**
 * What is summed per section, side, direction and period. Every quantity is additive: a share or a mean is kept as two sums, never as itself.
 * A quantity's index is a state format: append at the end, never reorder.
 */
public final class Quantity {

    /** Quarters of a day. */
    public static final int QUARTERS = 4;

    private static final int THREATS = 8;
    private static final int TRANSPORTS = 9;
    private static final int MODI = 11;
    private static final int SETTINGS = 7;

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

    /** Persons checked whose means of transport is stated, per transport: 9. */
    private static final int PERSONS_CHECKED_BY = REFUSALS_OF_ENTRY + 1;
    /** Findings of document fraud in checks whose means of transport is stated, per transport: 9. */
    private static final int DOCUMENT_FRAUD_BY = PERSONS_CHECKED_BY + TRANSPORTS;
    /** Unauthorised movements detected, per modus operandi and transport where both are stated: 11 x 9. */
    private static final int DETECTIONS_BY = DOCUMENT_FRAUD_BY + TRANSPORTS;
    /** Persons apprehended, per countable threat: 8. */
    private static final int APPREHENDED = DETECTIONS_BY + MODI * TRANSPORTS;
    /** The same per modus operandi and transport, where both are stated: 8 x 11 x 9. */
    private static final int APPREHENDED_BY = APPREHENDED + THREATS;

    public static final int APPREHENSION_REPORTS = APPREHENDED_BY + THREATS * MODI * TRANSPORTS;
    /** Persons apprehended in reports that state how many were transferred. */
    public static final int PERSONS_WITH_TRANSFERS_STATED = APPREHENSION_REPORTS + 1;
    /** Persons transferred across the section, and not to a third state. */
    public static final int PERSONS_TRANSFERRED_ACROSS = PERSONS_WITH_TRANSFERS_STATED + 1;

    public static final int PERSONS_TAKEN_BACK = PERSONS_TRANSFERRED_ACROSS + 1;
    public static final int PERSONS_NOT_TAKEN_BACK = PERSONS_TAKEN_BACK + 1;

    /** Persons checked in police checks, of them systematically, at fixed places, at a stated distance, and within a kilometre of the line. */
    public static final int POLICE_SYSTEMATIC = PERSONS_NOT_TAKEN_BACK + 1;

    public static final int POLICE_STATIC = POLICE_SYSTEMATIC + 1;
    public static final int POLICE_DISTANCE_STATED = POLICE_STATIC + 1;
    public static final int POLICE_AT_THE_LINE = POLICE_DISTANCE_STATED + 1;
    /** Persons checked in police checks per setting, where it is stated: 7. */
    private static final int POLICE_AT = POLICE_AT_THE_LINE + 1;
    /** Persons checked in police checks that were reported day by day or finer. */
    public static final int POLICE_BY_DAY = POLICE_AT + SETTINGS;
    /** The same, by quarters of a day or finer. */
    public static final int POLICE_BY_QUARTER = POLICE_BY_DAY + 1;
    /** Persons checked in police checks per quarter of the day (UTC): 4. */
    private static final int POLICE_IN_QUARTER = POLICE_BY_QUARTER + 1;
    /** Days of a week on which police checks were made; added up by the week, not by reports. */
    public static final int POLICE_DAYS = POLICE_IN_QUARTER + QUARTERS;
    /** Quarters of a day in which police checks were made; added up by the week, not by reports. */
    public static final int POLICE_QUARTERS = POLICE_DAYS + 1;

    /** First of the quantities that tell how border control is made, as those from {@link #POLICE_DISTANCE_STATED} on tell of police checks. */
    static final int CONTROL_DISTANCE_STATED = POLICE_QUARTERS + 1;

    private static final int WAYS = CONTROL_DISTANCE_STATED - POLICE_DISTANCE_STATED;

    /** Persons checked jointly in police checks. */
    public static final int POLICE_JOINTLY = CONTROL_DISTANCE_STATED + WAYS;
    /** The wait that nine of ten vehicles do not exceed, in minutes, times vehicles checked. */
    public static final int LONG_WAITING_MINUTES_TIMES_VEHICLES = POLICE_JOINTLY + 1;
    /** Sites at which a report's checks were made, per regime: 2. */
    private static final int SITES = LONG_WAITING_MINUTES_TIMES_VEHICLES + 1;
    /** Reports of checks that state their sites, per regime: 2. */
    private static final int REPORTS_WITH_SITES = SITES + 2;
    /** Whole hours of patrol, per regime: 2. */
    private static final int PATROL_HOURS = REPORTS_WITH_SITES + 2;

    private Quantity() {}

    public static int sites(Regime regime) {
        return SITES + regime.ordinal();
    }

    public static int reportsWithSites(Regime regime) {
        return REPORTS_WITH_SITES + regime.ordinal();
    }

    public static int patrolHours(Regime regime) {
        return PATROL_HOURS + regime.ordinal();
    }

    public static int personsChecked(Transport transport) {
        return PERSONS_CHECKED_BY + transport.ordinal();
    }

    public static int documentFraud(Transport transport) {
        return DOCUMENT_FRAUD_BY + transport.ordinal();
    }

    public static int detections(ModusOperandi modus, Transport transport) {
        return DETECTIONS_BY + modus.ordinal() * TRANSPORTS + transport.ordinal();
    }

    public static int apprehended(Threat threat) {
        return APPREHENDED + countable(threat);
    }

    public static int apprehended(Threat threat, ModusOperandi modus, Transport transport) {
        return APPREHENDED_BY + (countable(threat) * MODI + modus.ordinal()) * TRANSPORTS + transport.ordinal();
    }

    public static int policeChecked(Setting setting) {
        return POLICE_AT + setting.ordinal();
    }

    /**
     * Persons checked in police checks in a quarter of the day.
     *
     * @param quarter 0 for 00:00 to 06:00 UTC, up to 3
     */
    public static int policeCheckedInQuarter(int quarter) {
        return POLICE_IN_QUARTER + quarter;
    }

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
