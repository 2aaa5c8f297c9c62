package eu.limen.model;

/** Cooperation in force between two states. */
public enum Agreement {
    ART_23A,
    JOINT_PATROLS,
    PCCC,
    BILATERAL_READMISSION
}
