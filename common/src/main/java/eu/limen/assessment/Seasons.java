package eu.limen.assessment;

import eu.limen.analysis.fall.SeasonEstimate;
import eu.limen.model.Basis;

/** What is known of the season of each side of a flow: the one place where the verdicts learn it. */
final class Seasons {

    private final WeekTable table;

    Seasons(WeekTable table) {
        this.table = table;
    }

    /** The season as it is known at the close of a week. */
    SeasonEstimate of(Flow flow, String state, long mondayDay) {
        int weeks = table.count(flow, Basis.RATE, state, table.firstMonday(), mondayDay)
                .weeks();
        return SeasonEstimate.flat(weeks);
    }
}
