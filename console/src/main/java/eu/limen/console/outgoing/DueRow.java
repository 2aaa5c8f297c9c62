package eu.limen.console.outgoing;

/**
 * A row of {@code delivery} that is being sent.
 *
 * @param recipient a desk's id, or the state itself for its topic
 * @param step the step of the escalation that it belongs to
 * @param attempts with the one that is being made
 */
record DueRow(
        long id,
        String alertId,
        String methodVersion,
        int revision,
        String state,
        String recipient,
        Channel channel,
        String step,
        int attempts) {

    /** The step whose rows go out together as one message. */
    static final String DIGEST = "DIGEST";
}
