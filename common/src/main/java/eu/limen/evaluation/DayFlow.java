package eu.limen.evaluation;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.CountSampler;
import eu.limen.analysis.DayEvidence;
import eu.limen.analysis.DayLabel;
import eu.limen.analysis.LabelParameters;
import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesParameters;
import eu.limen.analysis.SeriesState;
import eu.limen.analysis.SeriesStep;
import eu.limen.analysis.Window;
import eu.limen.flow.LabelledDay;
import eu.limen.model.Threat;
import eu.limen.patterns.SurgeMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One threat in one direction, simulated day by day on both sides of a section, with a weekly cycle and a constant hit rate. */
final class DayFlow {

    private static final int DAYS_PER_WEEK = 7;
    private static final double WEEKLY_CYCLE = 0.2;
    private static final double DISPERSION = 1.5;
    private static final double CHECKS = 1_000;

    /** Shares of the findings made by either side. */
    private static final double[] SIDES = {0.7, 0.3};

    private static final String SECTION = "AT-DE";
    private static final String DIRECTION = "AT>DE";
    private static final long DAY_MILLIS = 86_400_000L;
    private static final SeriesFold FOLD = new SeriesFold(SeriesParameters.day());

    private final CountSampler[][] usual;
    private final CountSampler[][] risen;

    /**
     * @param mean findings a day, both sides together
     * @param rise by how much an event multiplies them
     */
    DayFlow(double mean, double rise, long seed) {
        this.usual = samplers(mean, seed);
        this.risen = samplers(rise * mean, seed + SIDES.length * DAYS_PER_WEEK);
    }

    private static CountSampler[][] samplers(double mean, long seed) {
        CountSampler[][] samplers = new CountSampler[SIDES.length][DAYS_PER_WEEK];
        for (int side = 0; side < SIDES.length; side++) {
            for (int weekday = 0; weekday < DAYS_PER_WEEK; weekday++) {
                double cycle = 1 + WEEKLY_CYCLE * StrictMath.sin(2 * Math.PI * weekday / DAYS_PER_WEEK);
                samplers[side][weekday] = new CountSampler(
                        mean * SIDES[side] * cycle, DISPERSION, seed + (long) side * DAYS_PER_WEEK + weekday);
            }
        }
        return samplers;
    }

    /**
     * The days on which two HIGH days within three are known, in order.
     *
     * @param days simulated, from day 0
     * @param eventStart first day of the event; not a day of the simulation where there is none
     * @param eventDays how long it lasts
     */
    List<Long> surges(int days, int eventStart, int eventDays) {
        List<SeriesState> states = new ArrayList<>(List.of(FOLD.start(), FOLD.start()));
        List<LabelledDay> labelled = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            boolean inEvent = day >= eventStart && day < eventStart + eventDays;
            labelled.add(day(day, sides(day, inEvent ? risen : usual, states)));
        }
        return SurgeMatcher.matches(labelled).stream()
                .map(match -> match.days().get(1))
                .toList();
    }

    private static List<Assessment> sides(int day, CountSampler[][] samplers, List<SeriesState> states) {
        List<Assessment> assessments = new ArrayList<>();
        for (int side = 0; side < SIDES.length; side++) {
            int count = samplers[side][day % DAYS_PER_WEEK].next(1)[0];
            SeriesStep step = FOLD.step(states.get(side), Window.ofRate(day, count, CHECKS));
            states.set(side, step.state());
            assessments.add(step.assessment());
        }
        return assessments;
    }

    private static LabelledDay day(int day, List<Assessment> sides) {
        DayEvidence evidence = DayEvidence.of(sides, LabelParameters.CONTRACT);
        return new LabelledDay(
                SECTION,
                Threat.UNAUTHORISED_MOVEMENT,
                DIRECTION,
                day,
                (day + 1) * DAY_MILLIS,
                DayLabel.of(evidence, LabelParameters.CONTRACT),
                false,
                true,
                evidence.judged(),
                false,
                (long) evidence.observed(),
                evidence.expected(),
                evidence.upperTail(),
                null,
                true,
                Map.of(),
                List.of());
    }
}
