package eu.limen.cluster;

/** The analysis could not be handed over now. */
public final class SubmissionRefused extends Exception {

    private static final long serialVersionUID = 1;

    public SubmissionRefused(String why) {
        super(why);
    }

    public SubmissionRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
