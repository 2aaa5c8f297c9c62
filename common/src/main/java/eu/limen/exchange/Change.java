package eu.limen.exchange;

/** How what is found has changed, in words. */
public enum Change {
    RISE("rising"),
    FALL("falling"),
    /** Something that recurs, without rising or falling. */
    RECURRING("recurring"),
    NO_CLEAR_CHANGE("no clear change"),
    NOT_KNOWN("not known");

    private final String words;

    Change(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
