package eu.limen.assessment;

import eu.limen.model.ThreatScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threat's score in one direction, with what the section's indicator needs to know beside it.
 *
 * @param change recent weeks against the earlier ones; null where they cannot be compared
 * @param variation standard deviation of the rate divided by its mean; NaN without exposure
 * @param reporting states with exposure in enough of the recent weeks
 */
record Scored(
        Flow flow,
        ThreatScore score,
        ScoreState state,
        @Nullable Change change,
        double variation,
        List<String> reporting) {

    boolean assessed() {
        return score.score() != null;
    }

    double points() {
        return score.score() == null ? -1 : score.score();
    }
}
