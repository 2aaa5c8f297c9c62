package eu.limen.disclosure.release;

/**
 * What an attacker cannot exclude of each cell by itself: how far its count may lie from the true one. A cell that is not open now would have this latitude once it
 * is hidden.
 */
interface Latitude {

    /** How much less the count may be, 0 or more. */
    double down(int cell);

    /** How much more the count may be; may be infinite. */
    double up(int cell);

    /** Whether its exact count is unknown to the attacker already. */
    boolean isOpen(int cell);

    /** What is lost by opening it. */
    double price(int cell);
}
