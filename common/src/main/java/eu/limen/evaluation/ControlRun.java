package eu.limen.evaluation;

import eu.limen.analysis.fall.SideWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * One simulated course.
 *
 * @param counts findings, by side, then by week
 */
record ControlRun(ControlScenario scenario, double[][] counts) {

    double checks(int side, int week) {
        return ControlSimulation.CHECKS * scenario.checks(scenario.sides().get(side), week);
    }

    /** A side's weeks from one to the one before another. */
    List<SideWeek> weeks(int side, int from, int to) {
        List<SideWeek> weeks = new ArrayList<>();
        for (int week = from; week < to; week++) {
            weeks.add(SideWeek.ofControl(counts[side][week], checks(side, week)));
        }
        return weeks;
    }
}
