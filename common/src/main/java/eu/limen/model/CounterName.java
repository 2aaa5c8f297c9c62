package eu.limen.model;

/** A monthly figure that only the reports need, never a finding. */
public enum CounterName {
    PROTECTION_REQUESTED,
    PRESUMED_MINORS,
    RETURN_DECISION_IN_SIS,
    APPEALS_LODGED,
    APPEALS_UPHELD,
    COMPLAINTS,
    STAFF_BOUND,
    RECEPTION_OCCUPANCY,
    TRANSFER_BACKLOG
}
