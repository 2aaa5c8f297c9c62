package eu.limen.model;

/** Where a check took place. */
public enum Setting {
    ROADSIDE,
    CROSSING_POINT,
    STATION,
    ON_BOARD,
    AIRPORT,
    PORT,
    FREIGHT_TERMINAL
}
