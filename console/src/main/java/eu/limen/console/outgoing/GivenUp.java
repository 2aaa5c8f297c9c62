package eu.limen.console.outgoing;

/** Told when a message will not be tried again, in the transaction that notes it: somebody must know. */
@FunctionalInterface
interface GivenUp {

    void note(String state, String alertId);
}
