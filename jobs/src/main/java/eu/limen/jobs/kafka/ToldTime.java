package eu.limen.jobs.kafka;

import java.time.Instant;

/**
 * What became of one attempt to tell the time.
 *
 * @param at what was told, or would have been
 * @param why in words, for people
 */
public record ToldTime(Telling telling, Instant at, String why) {

    /** How an attempt ended. */
    public enum Telling {
        TOLD,
        /** The clock lies behind what has been told. */
        CLOCK_BEHIND,
        /** The clock lies ahead of the broker's: told once, such a time could not be taken back. */
        CLOCK_AHEAD,
        /** The brokers did not answer, or refused. */
        NO_ANSWER
    }
}
