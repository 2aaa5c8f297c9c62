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
 */
public record RawReport(
        byte[] bytes,
        long sizeBytes,
        String container,
        long position,
        @Nullable String topicState,
        long knowledgeMillis) {

    /** Where it came from, in the words of a rejection: topic/partition/offset or file/line. */
    public String origin() {
        return container + "/" + position;
    }
}
