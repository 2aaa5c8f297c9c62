package eu.limen.console.access;

/** How a section lies to a state. */
public enum Relation {
    /** The state is one of its sides. */
    OWN,
    /** It lies on a corridor with a section of the state. */
    CORRIDOR,
    OTHER
}
