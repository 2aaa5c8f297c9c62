package eu.limen.evaluation;

import eu.limen.analysis.AlarmPair;
import eu.limen.analysis.AlarmParameters;
import eu.limen.analysis.PairState;
import eu.limen.analysis.PairStep;
import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.WeekStep;
import eu.limen.analysis.Window;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the weekly models and their alarms make of simulated series of one kind, in the weeks that are judged.
 *
 * @param series how many there are
 * @param freeWeeks weeks in which neither an event nor its aftermath is
 * @param falseWeeks such weeks with an alarm
 * @param falseAlarms episodes that begin in them: an alarm after two weeks without (methods 2.5)
 * @param found events with an alarm in one of their weeks
 * @param delayWeeks weeks from the first week of an event to its first alarm, summed over the events found
 */
record AlarmRun(int series, int freeWeeks, int falseWeeks, int falseAlarms, int found, int delayWeeks) {

    private static final double WEEKS_PER_YEAR = 52;

    /** Weeks without an alarm that end an episode. */
    private static final int QUIET_WEEKS = 2;

    private static final WeekSeries MODELS = new WeekSeries(WeekParameters.standard());
    private static final AlarmPair ALARMS = new AlarmPair(AlarmParameters.standard());
    private static final AlarmRun NONE = new AlarmRun(0, 0, 0, 0, 0, 0);

    /** The series as reported. */
    static AlarmRun over(List<SimulatedSeries> series) {
        return over(series, week -> week);
    }

    /** The series as if nobody knew how many were checked. */
    static AlarmRun withoutChecks(List<SimulatedSeries> series) {
        return over(series, week -> Window.ofCount(week.index(), week.count()));
    }

    private static AlarmRun over(List<SimulatedSeries> series, UnaryOperator<Window> seen) {
        AlarmRun sum = NONE;
        for (SimulatedSeries one : series) {
            sum = sum.plus(of(one, seen));
        }
        return sum;
    }

    private static AlarmRun of(SimulatedSeries series, UnaryOperator<Window> seen) {
        int freeWeeks = 0;
        int falseWeeks = 0;
        int falseAlarms = 0;
        long lastAlarm = -QUIET_WEEKS;
        int found = 0;
        int delay = 0;
        WeekState model = MODELS.start();
        PairState sum = ALARMS.start();
        for (Window week : series.weeks()) {
            WeekStep step = MODELS.step(model, seen.apply(week), false);
            PairStep joint = ALARMS.step(sum, List.of(step));
            model = step.state();
            sum = joint.state();
            if (series.isJudged(week) && series.isEventFree(week)) {
                freeWeeks++;
                falseWeeks += joint.alarm() ? 1 : 0;
                falseAlarms += joint.alarm() && week.index() - lastAlarm > QUIET_WEEKS ? 1 : 0;
            }
            lastAlarm = joint.alarm() ? week.index() : lastAlarm;
            if (series.isInEvent(week) && joint.alarm() && found == 0) {
                found = 1;
                delay = (int) week.index() - series.eventStart();
            }
        }
        return new AlarmRun(1, freeWeeks, falseWeeks, falseAlarms, found, delay);
    }

    private AlarmRun plus(AlarmRun other) {
        return new AlarmRun(
                series + other.series,
                freeWeeks + other.freeWeeks,
                falseWeeks + other.falseWeeks,
                falseAlarms + other.falseAlarms,
                found + other.found,
                delayWeeks + other.delayWeeks);
    }

    /** Share of the weeks without event that have an alarm. */
    double falsePositiveRate() {
        return (double) falseWeeks / freeWeeks;
    }

    double falseAlarmsPerYear() {
        return WEEKS_PER_YEAR * falseAlarms / freeWeeks;
    }

    double shareFound() {
        return (double) found / series;
    }

    double meanDelayWeeks() {
        return (double) delayWeeks / found;
    }
}
