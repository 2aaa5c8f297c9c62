package eu.limen.jobs;

import org.jspecify.annotations.Nullable;

/**
 * One record as it arrived, not yet looked into.
 *
 * @param bytes the record, UTF-8 JSON if all is well; cut off one byte after the size that admission accepts
 * @param sizeBytes its full size
 * @param container topic and partition, or file, it came from
 * @param position offset in the partition, or line in the file, from 1
 * @param topicState the state that owns the topic it came by; null where it did not come by a state's topic
 * @param knowledgeMillis knowledge time by which it was ordered, epoch milliseconds
 * @param appendedAtMillis when the broker took it by its own clock, epoch milliseconds; null where no broker says so
 * @param passedMillis up to where ticks had come when it was read, epoch milliseconds; Long.MIN_VALUE before the first
 */
public record RawReport(
        byte[] bytes,
        long sizeBytes,
        String container,
        long position,
        @Nullable String topicState,
        long knowledgeMillis,
        @Nullable Long appendedAtMillis,
        long passedMillis) {

    /** A line of a file, before it is noted how far ticks have come. */
    public RawReport(
            byte[] bytes,
            long sizeBytes,
            String container,
            long position,
            @Nullable String topicState,
            long knowledgeMillis) {
        this(bytes, sizeBytes, container, position, topicState, knowledgeMillis, null, Long.MIN_VALUE);
    }

    /** The same, read when ticks had come so far, epoch milliseconds. */
    public RawReport after(long ticksPassedMillis) {
        return new RawReport(
                bytes,
                sizeBytes,
                container,
                position,
                topicState,
                knowledgeMillis,
                appendedAtMillis,
                ticksPassedMillis);
    }

    /** Where it came from, in the words of a rejection: topic/partition/offset or file/line. */
    public String origin() {
        return container + "/" + position;
    }
}
