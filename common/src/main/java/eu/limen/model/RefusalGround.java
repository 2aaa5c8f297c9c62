package eu.limen.model;

/** Letter of the refusal form (Regulation (EU) 2016/399, Annex V part B). */
public enum RefusalGround {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I
}
