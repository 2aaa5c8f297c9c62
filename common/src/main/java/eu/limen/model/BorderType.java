package eu.limen.model;

/** Type of internal border (Regulation (EU) 2016/399, Art. 2(1)). */
public enum BorderType {
    LAND,
    SEA,
    AIR
}
