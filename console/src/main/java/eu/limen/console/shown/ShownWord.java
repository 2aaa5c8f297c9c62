package eu.limen.console.shown;

import java.util.List;

/**
 * What a state says of an indicator.
 *
 * @param word {@code CONFIRMED} or {@code DISSENT}
 * @param revision of the indicator that the state saw
 * @param criteria why, in codes; empty where only labels are released
 */
public record ShownWord(String state, String word, int revision, String at, List<String> criteria) {

    public ShownWord {
        criteria = List.copyOf(criteria);
    }
}
