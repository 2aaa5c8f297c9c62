package eu.limen.console.outgoing;

/** The ways by which somebody is told. */
enum Channel {
    TOPIC,
    EMAIL,
    WEBHOOK
}
