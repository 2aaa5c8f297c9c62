package eu.limen.rules;

import java.io.Serializable;

/**
 * When transfers between two states are repeated and mutual (PING_PONG, contract section 2; Art. 23a).
 *
 * @param windowWeeks weeks looked at together; a proposal: a month
 * @param leastTransferred persons whom each side transferred in them; a proposal
 * @param leastShare of the persons each side apprehended, where it states how many it transferred; a proposal
 */
public record TransferRules(
        @Bounds(min = 1, max = 8, unit = "weeks") int windowWeeks,
        @Bounds(min = 3, max = 10000, unit = "persons") int leastTransferred,

        @Bounds(min = 0.01, max = 1, unit = "share of persons apprehended")
        double leastShare)
        implements Serializable {}
