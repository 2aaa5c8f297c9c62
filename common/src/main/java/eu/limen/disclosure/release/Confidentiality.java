package eu.limen.disclosure.release;

/** Why a figure is shown or not: the {@code CONF_STATUS} of SDMX. */
public enum Confidentiality {
    /** Shown, rounded. */
    FREE("F"),
    /** Hidden because the count is 1 to 9. */
    PRIMARY("A"),
    /** Hidden so that a primary figure cannot be calculated: the count is at least 10, or 0 where an earlier vintage hid it. */
    SECONDARY("D");

    private final String code;

    Confidentiality(String code) {
        this.code = code;
    }

    /** The code in SDMX's list {@code CL_CONF_STATUS}. */
    public String code() {
        return code;
    }
}
