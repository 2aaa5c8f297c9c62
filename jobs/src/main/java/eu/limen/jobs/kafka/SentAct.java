package eu.limen.jobs.kafka;

/**
 * What an authority did, or an alert that it was sent, on its way to the table of cooperation.
 *
 * @param json as it was sent, UTF-8
 */
public record SentAct(Kind kind, byte[] json) {

    /** From which topic it is. */
    public enum Kind {
        ALERT,
        ACKNOWLEDGEMENT,
        DECISION,
        REVIEW,
        MEASURE
    }
}
