package eu.limen.situation;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesState;
import eu.limen.analysis.SeriesStep;
import eu.limen.register.Roster;

/** Moves along one series: forward for free, and back to any day of the ring by folding again from its base. */
record SeriesCursor(SeriesBook series, SideWindows windows, Roster roster, DayRules rules, int ringDays) {

    /** The assessment of a day; afterwards the head stands behind it. */
    Assessment assess(long day) {
        if (series.headDay >= day) {
            series.rewind(day);
        }
        series.head = folded(series.head, series.headDay, day - 1);
        SeriesStep step = step(series.head, day);
        series.head = step.state();
        series.headDay = day;
        long newBase = day - ringDays - 1;
        if (newBase > series.baseDay) {
            series.base = folded(series.base, series.baseDay, newBase);
            series.baseDay = newBase;
        }
        series.mark();
        return step.assessment();
    }

    /** The assessment of a day that has not closed; the series stays as it is. */
    Assessment preview(long day) {
        SeriesState before = folded(series.head, series.headDay, day - 1);
        return step(before, day).assessment();
    }

    /** The state before a day, folded from the base; the series stays as it is. */
    SeriesState before(long day) {
        return folded(series.base, series.baseDay, day - 1);
    }

    /** The assessment of a day, folded from the base; the series stays as it is. */
    Assessment again(long day) {
        return step(before(day), day).assessment();
    }

    private SeriesState folded(SeriesState state, long after, long through) {
        SeriesState folded = state;
        for (long day = after + 1; day <= through; day++) {
            folded = step(folded, day).state();
        }
        return folded;
    }

    /** A day's window, by the rules of that day, after a state that the rules of the day before have left. */
    private SeriesStep step(SeriesState before, long day) {
        SeriesFold fold = rules.fold(day);
        SeriesState state = fold.continued(before, rules.fold(day - 1), day);
        return fold.step(state, windows.window(day, roster.on(day)));
    }
}
