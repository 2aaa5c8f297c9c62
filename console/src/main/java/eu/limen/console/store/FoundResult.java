package eu.limen.console.store;

import java.time.LocalDate;

/**
 * A result as it was found.
 *
 * @param seq in the order of coming
 * @param line the result, one line of JSON
 */
public record FoundResult(long seq, ResultKind kind, String id, LocalDate day, String line) {

    public PagePlace place() {
        return new PagePlace(day, id);
    }
}
