package eu.limen.situation;

import eu.limen.analysis.SeriesFold;
import eu.limen.rules.PerVersion;

/**
 * The rules that days are judged by at a tick: for a closed day those that held at its close, for an open one those of the tick.
 *
 * @param calendar the same in all versions
 */
record DayRules(PerVersion<SituationRules> versions, PerVersion<SeriesFold> folds, DayCalendar calendar, long tick) {

    SituationRules of(long day) {
        return versions.at(judgedAt(day));
    }

    /** The fold of a day's window. */
    SeriesFold fold(long day) {
        return folds.at(judgedAt(day));
    }

    private long judgedAt(long day) {
        return Math.min(calendar.closes(day), tick);
    }
}
