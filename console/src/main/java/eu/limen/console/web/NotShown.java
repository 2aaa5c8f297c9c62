package eu.limen.console.web;

/** What was asked for is not there, or is not for this officer: the answer is the same. */
public final class NotShown extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean refused;
    private final String id;

    private NotShown(boolean refused, String id) {
        super("there is nothing of that name that you may see", null, false, false);
        this.refused = refused;
        this.id = id;
    }

    /** It is not there. */
    public static NotShown absent() {
        return new NotShown(false, "");
    }

    /** It is there, and not for this officer; this is recorded. */
    public static NotShown refused() {
        return new NotShown(true, "");
    }

    /**
     * The same of something whose id is known.
     *
     * @param id as the results or the register have it, or spelled like one: it is kept for ever
     */
    public static NotShown refused(String id) {
        return new NotShown(true, id);
    }

    /** What was kept back; empty where the address alone says it. */
    String id() {
        return id;
    }

    /** Whether it is there and was kept back, which is recorded. */
    boolean isRefused() {
        return refused;
    }
}
