package eu.limen.codec;

/**
 * One report of an exemplar.
 *
 * @param json as a gateway would send it
 * @param reportedAtMillis when it would, epoch milliseconds
 * @param place which of the exemplar's figures it holds, for people
 */
public record ToldLine(String json, long reportedAtMillis, String place) {}
