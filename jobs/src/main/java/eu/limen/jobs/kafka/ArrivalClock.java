package eu.limen.jobs.kafka;

/** Whose clock says when a record arrived. */
public enum ArrivalClock {
    /** The broker's, as it appends: no source can move time or send into the future. */
    BROKER("LogAppendTime"),
    /** The producer's, in a scenario that tells its own time: such topics are kept for ever, since its days may be long past. */
    PRODUCER("CreateTime");

    private final String timestampType;

    ArrivalClock(String timestampType) {
        this.timestampType = timestampType;
    }

    /** The value of {@code message.timestamp.type}. */
    public String timestampType() {
        return timestampType;
    }
}
