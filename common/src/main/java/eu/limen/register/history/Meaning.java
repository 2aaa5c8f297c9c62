package eu.limen.register.history;

/** What words on borders do to the scope that is being read (the table {@code register/history/words.csv} says which do what). */
enum Meaning {
    EVERY,
    BORDER,
    LAND,
    SEA,
    AIR,
    PORTS,
    AIRPORTS,
    STATE,
    PLACE,
    PLAIN,
    EXCEPT,
    FOCUS,
    REST,
    NOTHING,
    REMARK,
    OPENING,
    CLOSING,
    UNKNOWN
}
