package eu.limen.model;

import java.io.Serializable;

/**
 * A contact point's answer to an alert, as the console writes it (contract section 3): a code, no name.
 *
 * @param alertId id of the alert
 * @param revision revision that was seen
 * @param state that answered
 * @param code the answer; the console's word
 * @param atMillis event time, epoch milliseconds
 */
public record Acknowledgement(String alertId, int revision, String state, String code, long atMillis)
        implements Serializable {}
