package eu.limen.model;

/** Means of transport of a finding (contract section 1). */
public enum Transport {
    ROAD_CAR,
    ROAD_VAN,
    ROAD_LORRY,
    ROAD_BUS,
    RAIL,
    AIR,
    FERRY,
    FOOT,
    OTHER
}
