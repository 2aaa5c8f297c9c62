package eu.limen.model;

/** Ground of a transfer to a neighbouring state. */
public enum TransferBasis {
    ART_23A,
    BILATERAL,
    OTHER
}
