package eu.limen.exchange;

/** As what something is reported to EUROSUR, beside the periodic indicators (Implementing Regulation (EU) 2021/581, Art. 8(4)). */
public enum ReportKind {
    /** Warns of an abnormal change in the observed values. */
    TREND_WARNING("Trend warning", "Art. 8(4)(a)"),
    /** Tells of a modus operandi or pattern that was detected. */
    PATTERN_REPORT("Pattern report", "Art. 8(4)(b)"),
    /** Stays with the two states. */
    NOT_SHARED("Not shared", "");

    private final String words;
    private final String provision;

    ReportKind(String words, String provision) {
        this.words = words;
        this.provision = provision;
    }

    public String words() {
        return words;
    }

    /** Of the Implementing Regulation; empty where nothing is reported. */
    public String provision() {
        return provision;
    }
}
