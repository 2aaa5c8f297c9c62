package eu.limen.console.web;

/** What was asked for is not there, or is not for this officer: the answer is the same. */
public final class NotShown extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean refused;

    private NotShown(boolean refused) {
        super("there is nothing of that name that you may see", null, false, false);
        this.refused = refused;
    }

    /** It is not there. */
    public static NotShown absent() {
        return new NotShown(false);
    }

    /** It is there, and not for this officer; this is recorded. */
    public static NotShown refused() {
        return new NotShown(true);
    }

    /** Whether it is there and was kept back, which is recorded. */
    boolean isRefused() {
        return refused;
    }
}
