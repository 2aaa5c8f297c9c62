package eu.limen.levels;

import eu.limen.flow.Quantity;
import eu.limen.rules.TransferRules;
import java.util.List;

/**
 * What one side did with those it apprehended in some weeks.
 *
 * @param apprehended persons
 * @param stated those of them in reports that say how many were transferred
 * @param transferred those transferred across this section
 * @param isEveryWeekKnown whether it reported apprehensions, be they 0, in each of the weeks
 */
record Transfers(
        String state,
        long apprehended,
        long stated,
        long transferred,
        long takenBack,
        long notTakenBack,
        boolean isEveryWeekKnown) {

    static Transfers of(String state, List<LevelWeek> window, int weeks) {
        long known = window.stream()
                .filter(week -> week.sum(state, Quantity.APPREHENSION_REPORTS) > 0)
                .count();
        return new Transfers(
                state,
                sum(state, window, Quantity.PERSONS_APPREHENDED),
                sum(state, window, Quantity.PERSONS_WITH_TRANSFERS_STATED),
                sum(state, window, Quantity.PERSONS_TRANSFERRED_ACROSS),
                sum(state, window, Quantity.PERSONS_TAKEN_BACK),
                sum(state, window, Quantity.PERSONS_NOT_TAKEN_BACK),
                known >= weeks);
    }

    private static long sum(String state, List<LevelWeek> window, int quantity) {
        return window.stream().mapToLong(week -> week.sum(state, quantity)).sum();
    }

    boolean isHigh(TransferRules rules) {
        return transferred >= rules.leastTransferred() && transferred >= rules.leastShare() * stated;
    }
}
