package eu.limen.model;

/** What a dimension is about: the three axes along which a measure is adapted (Recommendation of 23.11.2023, (3)(a)(ii)) and the criteria of Art. 26. */
public enum DimensionGroup {
    /** What became of the threat: whether the measure is still apt to remedy it (Art. 26(1)). */
    THREAT,
    /** Where checks are made. */
    LOCATION,
    /** When and for how long. */
    FREQUENCY,
    /** Of whom, and with what burden. */
    INTENSITY,
    /** Whether police checks, transfers, cooperation or travel restrictions could attain the same (Art. 26(1)). */
    ALTERNATIVES,
    /** On the movement of persons and on cross-border regions, and what mitigates it (Art. 26(1) and (3)). */
    IMPACT,
    /** What the record can carry. */
    RECORD
}
