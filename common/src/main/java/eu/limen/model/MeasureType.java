package eu.limen.model;

/** What kind of measure a decision introduces. */
public enum MeasureType {
    BORDER_CONTROL,
    INTENSIFIED_POLICE_CHECKS,
    JOINT_PATROL,
    MITIGATION
}
