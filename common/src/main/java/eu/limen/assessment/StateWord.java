package eu.limen.assessment;

import eu.limen.model.Endorsement;

/**
 * What a state has said of the indicator of a week.
 *
 * @param mondayDay Monday of the indicator's week, epoch day
 * @param atMillis when, epoch milliseconds
 */
public record StateWord(String state, long mondayDay, Endorsement word, long atMillis) {}
