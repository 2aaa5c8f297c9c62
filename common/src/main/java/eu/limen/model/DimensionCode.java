package eu.limen.model;

/** The dimensions of a verdict, in the order in which they are shown (domain C.7; Art. 26). */
public enum DimensionCode {
    THREAT_TREND(DimensionGroup.THREAT),
    DISPLACEMENT(DimensionGroup.THREAT),
    MOBILE_SHARE(DimensionGroup.LOCATION),
    DISTANCE_FROM_LINE(DimensionGroup.LOCATION),
    SPREAD_OF_SITES(DimensionGroup.LOCATION),
    SPREAD_OF_TIMES(DimensionGroup.FREQUENCY),
    HOURS_OF_CONTROL(DimensionGroup.FREQUENCY),
    MODE_OF_CHECKS(DimensionGroup.INTENSITY),
    SYSTEMATIC_SHARE(DimensionGroup.INTENSITY),
    CHECKED_PER_FINDING(DimensionGroup.INTENSITY),
    CHECKED_WITHOUT_FINDING(DimensionGroup.INTENSITY),
    YIELD(DimensionGroup.ALTERNATIVES),
    HINTERLAND(DimensionGroup.ALTERNATIVES),
    EQUIVALENCE_RISK(DimensionGroup.ALTERNATIVES),
    ATTESTATION(DimensionGroup.ALTERNATIVES),
    COOPERATION(DimensionGroup.ALTERNATIVES),
    JOINT_SHARE(DimensionGroup.ALTERNATIVES),
    AGREEMENTS(DimensionGroup.ALTERNATIVES),
    NEIGHBOUR_CONSULTED(DimensionGroup.ALTERNATIVES),
    JOINT_RISK_ANALYSIS(DimensionGroup.ALTERNATIVES),
    TRAVEL_RESTRICTIONS(DimensionGroup.ALTERNATIVES),
    IMPACT(DimensionGroup.IMPACT),
    WAITING_TIME(DimensionGroup.IMPACT),
    LANES(DimensionGroup.IMPACT),
    OPEN_CONNECTIONS(DimensionGroup.IMPACT),
    CROSS_BORDER_REGIONS(DimensionGroup.IMPACT),
    MITIGATION(DimensionGroup.IMPACT),
    LEGAL_CLOCK(DimensionGroup.RECORD),
    BOTH_SIDES(DimensionGroup.RECORD),
    QUALITY_OF_DATA(DimensionGroup.RECORD);

    private final DimensionGroup group;

    DimensionCode(DimensionGroup group) {
        this.group = group;
    }

    public DimensionGroup group() {
        return group;
    }
}
