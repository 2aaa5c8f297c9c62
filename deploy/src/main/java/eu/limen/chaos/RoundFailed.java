package eu.limen.chaos;

/** A round came to no end at which results could be compared. */
final class RoundFailed extends Exception {

    private static final long serialVersionUID = 1;

    RoundFailed(String what) {
        super(what);
    }

    RoundFailed(String what, Throwable because) {
        super(what, because);
    }
}
