package eu.limen.register.history;

import java.util.List;

/**
 * A row of a list of which words were not understood, or that says again what another row says.
 *
 * @param line in the list
 * @param measureId of the decision that the row became; of the other row, if it repeats one
 * @param column {@code borders} or {@code reason}; {@code row} if it repeats another
 * @param words that stand in no table, as far as they are shown; of a repetition, which row it repeats
 */
public record UnreadRow(int line, String measureId, String column, List<String> words) {

    private static final String WHOLE_ROW = "row";

    static UnreadRow repetition(int line, int firstLine, String measureId) {
        return new UnreadRow(line, measureId, WHOLE_ROW, List.of("repeats line " + firstLine));
    }

    /** Whether the row was left out because another says the same. */
    public boolean isRepetition() {
        return column.equals(WHOLE_ROW);
    }
}
