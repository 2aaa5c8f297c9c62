package eu.limen.register.history;

import java.util.List;

/**
 * A row of a list of which words were not understood.
 *
 * @param line in the list
 * @param column {@code borders} or {@code reason}
 * @param words that stand in no table
 */
public record UnreadRow(int line, String measureId, String column, List<String> words) {}
