package eu.limen.register.history;

import eu.limen.register.Problem;
import java.util.List;

/**
 * What came of a list.
 *
 * @param decisions by start, with lineages
 * @param unread rows of which not all words were understood; their decisions have no scope, or no threat; and rows that repeat another
 * @param problems rows with dates, states or numbers that cannot be used; they have no decision
 */
public record Converted(List<HistoricDecision> decisions, List<UnreadRow> unread, List<Problem> problems) {}
