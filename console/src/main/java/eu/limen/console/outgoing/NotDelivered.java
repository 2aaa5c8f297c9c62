package eu.limen.console.outgoing;

/** A message did not reach its recipient. */
final class NotDelivered extends Exception {

    private static final long serialVersionUID = 1;

    private final Failure failure;

    NotDelivered(Failure failure) {
        super(failure.name());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
