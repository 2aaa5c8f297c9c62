package eu.limen.console.outgoing;

import java.util.List;

/**
 * A webhook's body: CloudEvents 1.0, structured content mode.
 *
 * @param id the message's key: with {@code source} it names the event, however often it is told
 * @param subject the alert's id; of a digest the desk's
 * @param time knowledge time of the latest alert in it
 * @param exercise an extension attribute, so that a router need not look into the data
 */
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        String time,
        String datacontenttype,
        boolean exercise,
        Content data) {

    /** Its media type. */
    static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    /** What it tells. */
    record Content(List<Notice> alerts) {}

    static CloudEvent of(Message message) {
        return new CloudEvent(
                "1.0",
                message.key(),
                "urn:limen:console",
                message.digest() ? "eu.limen.digest" : "eu.limen.alert",
                message.digest()
                        ? message.desk().id()
                        : message.notices().get(0).alertId(),
                message.latest().toString(),
                "application/json",
                message.isExerciseOnly(),
                new Content(message.notices()));
    }
}
