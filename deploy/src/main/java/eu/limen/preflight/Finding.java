package eu.limen.preflight;

/**
 * One thing that was looked at.
 *
 * @param subject what was looked at
 * @param words what was found, and what to do if it is not well; never a secret
 */
public record Finding(boolean well, String subject, String words) {

    static Finding well(String subject, String words) {
        return new Finding(true, subject, words);
    }

    static Finding unwell(String subject, String words) {
        return new Finding(false, subject, words);
    }

    /** One line for people. */
    public String line() {
        return (well ? "ok      " : "not ok  ") + subject + ": " + words;
    }
}
