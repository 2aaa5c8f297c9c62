package eu.limen.backtest;

import eu.limen.rules.Expectation;
import java.util.List;

/**
 * An expectation with what the candidate does about it.
 *
 * @param found alerts that count for it; cancelled ones do not
 */
public record JudgedExpectation(Expectation expectation, Outcome outcome, int found) {

    /** What became of an expectation. */
    public enum Outcome {
        MET,
        MISSED,
        /** The history says nothing of that section at that time. */
        NOT_IN_THIS_HISTORY
    }

    static JudgedExpectation of(Expectation expectation, List<ToldEpisode> told, History history) {
        int found = (int) told.stream()
                .filter(alert -> alert.pattern() == expectation.pattern() && !alert.isCancelled())
                .filter(alert -> alert.sections().contains(expectation.section()))
                .filter(alert -> alert.onsetDay() >= expectation.fromDay() && alert.onsetDay() <= expectation.toDay())
                .count();
        if (!history.holds(expectation.section(), expectation.fromDay(), expectation.toDay())) {
            return new JudgedExpectation(expectation, Outcome.NOT_IN_THIS_HISTORY, found);
        }
        boolean met = found >= expectation.atLeast() && found <= expectation.atMost();
        return new JudgedExpectation(expectation, met ? Outcome.MET : Outcome.MISSED, found);
    }
}
