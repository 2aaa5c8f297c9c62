package eu.limen.reporting;

import static eu.limen.reporting.Dimension.BORDER_TYPE;
import static eu.limen.reporting.Dimension.CONTEXT;
import static eu.limen.reporting.Dimension.DIRECTION;
import static eu.limen.reporting.Dimension.MEASURE_TYPE;
import static eu.limen.reporting.Dimension.SECTION;
import static eu.limen.reporting.Dimension.THREAT;
import static eu.limen.reporting.Dimension.TRANSPORT;
import static eu.limen.reporting.ReportedIndicator.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The fixed tables of a release (domain G3 to G7, A.6). A fixed table and no cube: what cannot be asked cannot be subtracted. Each is by reporting state; of the
 * dimensions that it keeps it has all totals.
 */
public enum ReleasedTable {
    /** G3. Trends of unauthorised movements, by context of detection. */
    MOVEMENTS(Grain.MONTH, EnumSet.of(BORDER_TYPE, SECTION, CONTEXT), DETECTIONS),
    /** G3. Where to. */
    MOVEMENT_DIRECTIONS(Grain.QUARTER, EnumSet.of(BORDER_TYPE, SECTION, DIRECTION), DETECTIONS),
    /** G3. By which means. */
    MOVEMENT_TRANSPORT(Grain.QUARTER, EnumSet.of(TRANSPORT), DETECTIONS),
    /** G5. Operation of the checks. */
    CHECKS(
            Grain.MONTH,
            EnumSet.of(BORDER_TYPE, SECTION, MEASURE_TYPE),
            PERSONS_CHECKED,
            PERSONS_CHECKED_SYSTEMATICALLY,
            PERSONS_CHECKED_BY_MOBILE_PATROLS,
            PERSONS_CHECKED_JOINTLY,
            REFUSALS_AT_CHECKS,
            VEHICLES_CHECKED,
            PATROL_HOURS),
    /** G5. What checks found. */
    FINDINGS_BY_THREAT(Grain.QUARTER, EnumSet.of(BORDER_TYPE, SECTION, THREAT), FINDINGS),
    /** G7. Control and its alternative side by side. */
    FINDINGS_BY_MEASURE(Grain.QUARTER, EnumSet.of(BORDER_TYPE, SECTION, MEASURE_TYPE), FINDINGS),
    /** G4. Apprehensions. */
    APPREHENSIONS(Grain.QUARTER, EnumSet.of(BORDER_TYPE, SECTION, CONTEXT), APPREHENDED),
    /** G4. What followed. */
    OUTCOMES(
            Grain.MONTH,
            EnumSet.of(BORDER_TYPE),
            REFUSED_ENTRY,
            REFUSED_STAY,
            TRANSFERRED,
            TRANSFERRED_WITHIN_24H,
            TRANSFERRED_LATER,
            TRANSFERRED_NOT_TIMED,
            TAKEN_BACK,
            NOT_TAKEN_BACK),
    /** Annex XII, grounds A to I. */
    REFUSAL_GROUNDS(
            Grain.QUARTER,
            EnumSet.noneOf(Dimension.class),
            GROUNDS,
            GROUND_A,
            GROUND_B,
            GROUND_C,
            GROUND_D,
            GROUND_E,
            GROUND_F,
            GROUND_G,
            GROUND_H,
            GROUND_I),
    /** Annex XII: to which state; without nationality, which no report has. */
    TRANSFERS(Grain.YEAR, EnumSet.of(BORDER_TYPE, DIRECTION), TRANSFERRED),
    /** G6. What passed. */
    TRAFFIC(Grain.MONTH, EnumSet.of(BORDER_TYPE, SECTION), VEHICLES_PASSED, LORRIES_PASSED, PASSENGERS_CARRIED),
    /** What states count beside; a request for protection is never a finding. */
    COUNTERS(
            Grain.MONTH,
            EnumSet.of(BORDER_TYPE, SECTION),
            PROTECTION_REQUESTED,
            PRESUMED_MINORS,
            RETURN_DECISION_IN_SIS,
            APPEALS_LODGED,
            APPEALS_UPHELD,
            COMPLAINTS),
    /** G6. What ratios of waiting, lanes and connections are made of; not released itself. */
    WORKINGS(
            Grain.MONTH,
            EnumSet.of(BORDER_TYPE, SECTION),
            WAITING_MINUTES_TIMES_VEHICLES,
            LONG_WAITING_MINUTES_TIMES_VEHICLES,
            WAITING_VEHICLES,
            CONNECTIONS_OPEN,
            CONNECTIONS,
            LANES_OPEN,
            LANES);

    /** The shortest period of a table; the longer ones are its totals. */
    public enum Grain {
        MONTH,
        QUARTER,
        YEAR
    }

    private final Grain grain;
    private final EnumSet<Dimension> kept;
    private final List<ReportedIndicator> indicators;

    ReleasedTable(Grain grain, EnumSet<Dimension> kept, ReportedIndicator... indicators) {
        this.grain = grain;
        this.kept = EnumSet.copyOf(kept);
        this.kept.add(Dimension.REPORTING_STATE);
        this.indicators = List.of(indicators);
    }

    /** Whether its figures are released, and not only what is made of them. */
    public boolean released() {
        return this != WORKINGS;
    }

    public Grain grain() {
        return grain;
    }

    /** The dimensions by which it tells figures apart, the reporting state among them. */
    public Set<Dimension> kept() {
        return EnumSet.copyOf(kept);
    }

    public List<ReportedIndicator> indicators() {
        return indicators;
    }

    /** The tables in which an indicator stands. */
    public static List<ReleasedTable> of(ReportedIndicator indicator) {
        return Arrays.stream(values())
                .filter(table -> table.indicators.contains(indicator))
                .toList();
    }
}
