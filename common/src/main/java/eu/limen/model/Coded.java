package eu.limen.model;

/** A word of the contract whose spelling on the wire differs from its name in the code. */
public interface Coded {
    /** The spelling on the wire. */
    String code();
}
