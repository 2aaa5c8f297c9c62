package eu.limen.console.outgoing;

/** One look at what waits to be sent. */
@FunctionalInterface
interface Round {

    /** Sends some of it; false if there was nothing to send or nothing could be sent. */
    boolean run();
}
