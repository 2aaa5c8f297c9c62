package eu.limen.rules;

import java.io.Serializable;

/**
 * When staff and equipment no longer keep traffic fluid and connections available (CAPACITY; Recommendation of 23.11.2023, (19) and (21)).
 *
 * @param weeksInARow weeks in a row over the same limit; a proposal
 * @param waitingMinutes median wait, each slot weighted with its vehicles; a proposal, the band 31-60 of the contract
 * @param lanesOpenShare lanes open, of all lanes: below it is short; a proposal
 * @param connectionsOpenShare cross-border connections open, of all: below it is short; a proposal, since (19) wants all of them
 */
public record CapacityRules(
        @Bounds(min = 1, max = 8, unit = "weeks") int weeksInARow,
        @Bounds(min = 5, max = 600, unit = "minutes") double waitingMinutes,

        @Bounds(min = 0.01, max = 1, unit = "share of lanes")
        double lanesOpenShare,

        @Bounds(min = 0.01, max = 1, unit = "share of connections")
        double connectionsOpenShare)
        implements Serializable {}
