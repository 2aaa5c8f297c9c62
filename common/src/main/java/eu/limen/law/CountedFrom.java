package eu.limen.law;

/** From where a rule counts its time; what a rule's procedures name is a decision's procedure. */
public enum CountedFrom {
    /** The start of each decision: until its last day. */
    EACH_PERIOD,
    /** The start of each decision, and of the one that would follow the last: back from it. */
    PLANNED_START,
    /** The notice of each decision that begins after the time is used up: due with it. */
    PROLONGATION,
    /** The first day of the first decision of a lineage. */
    FIRST_DAY,
    /** The first day of the first decision that begins under this law. */
    FIRST_PERIOD,
    /** The last day of control before it is lifted. */
    LIFTING
}
