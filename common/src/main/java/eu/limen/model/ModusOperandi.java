package eu.limen.model;

/** How an unauthorised movement or a smuggling was carried out (contract section 1; Recommendation of 23.11.2023, (2)(a)(v)). */
public enum ModusOperandi {
    FOOT_GREEN_BORDER,
    CONCEALED_IN_LORRY,
    CONCEALED_IN_VAN,
    TRAIN_CONCEALED,
    BUS_LINE,
    TAXI_OR_RIDE_SHARE,
    FALSE_DOCUMENT,
    IMPOSTOR,
    ESCORT_VEHICLE,
    DROP_OFF_BEFORE_BORDER,
    OTHER
}
