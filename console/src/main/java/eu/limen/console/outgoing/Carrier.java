package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;

/** Brings messages to desks by one channel. */
interface Carrier {

    Channel channel();

    /** Brings it, and returns what is then known: handed over, or accepted by the recipient itself. */
    Arrival carry(Message message) throws NotDelivered;

    /** How far a message has come; the words of {@code delivery.status}. */
    enum Arrival {
        /** Somebody on the way has taken it over. */
        SENT,
        /** The recipient's own system says that it has it. */
        ACCEPTED
    }
}
