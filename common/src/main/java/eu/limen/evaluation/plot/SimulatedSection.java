package eu.limen.evaluation.plot;

import eu.limen.assessment.Assessed;
import eu.limen.assessment.AssessmentRules;
import eu.limen.assessment.AssessmentState;
import eu.limen.assessment.SectionHistory;
import eu.limen.assessment.Sighting;
import eu.limen.assessment.WeeklyAssessment;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.Indicator;
import eu.limen.model.Regime;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import eu.limen.trend.SectionTrends;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import eu.limen.trend.TrendRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** One section's simulated weeks, both sides alike, through the weekly models and the assessment. */
final class SimulatedSection {

    static final String DIRECTION = "AT>DE";

    /** Monday 4 January 2010. */
    static final long FIRST_MONDAY = 14_613;

    private static final Section SECTION = Section.of("AT-DE", 0, null);
    private static final int DAYS_A_WEEK = 7;
    private static final long CHECKS = 1_000;
    private static final double DISPERSION = 1.5;
    private static final long SEED = 42;

    private SimulatedSection() {}

    /**
     * The indicators of all weeks.
     *
     * @param mean findings a week of each side
     * @param sightings alerts that touch the section
     */
    static List<Indicator> indicators(RuleSet rules, int weeks, IntToDoubleFunction mean, List<Sighting> sightings) {
        AssessmentRules assessment = AssessmentRules.of(rules, SECTION.id());
        SectionTrends models = new SectionTrends(SECTION, TrendRules.of(rules, SECTION.id()));
        TrendBook book = new TrendBook();
        AssessmentState state = AssessmentState.none();
        List<SectionWeek> closed = new ArrayList<>();
        List<SectionTrend> trends = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            long monday = FIRST_MONDAY + (long) week * DAYS_A_WEEK;
            long tick = assessment.time().weekClosesMillis(monday);
            SectionWeek counted = new SectionWeek(SECTION.id(), monday, tick, sides(week, mean.applyAsDouble(week)));
            closed.add(counted);
            SectionTrends.take(book, TrendInput.of(counted));
            models.compute(book, tick, trends::add);
            SectionHistory history = new SectionHistory(
                    MeasureRegister.of(SECTION, List.of()), closed, trends, List.of(), sightings, List.of());
            Assessed assessed = WeeklyAssessment.assess(history, state, monday, tick, assessment);
            state = assessed.state();
            indicators.add(assessed.indicator());
        }
        return indicators;
    }

    private static List<WeekSide> sides(int week, double mean) {
        List<WeekSide> sides = new ArrayList<>();
        long seed = SEED;
        for (String state : SECTION.states()) {
            sides.add(side(state, new SimulatedCounts(DISPERSION, seed).of(week, mean), week));
            seed += 1_000;
        }
        return sides;
    }

    private static WeekSide side(String state, int count, int week) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.POLICE_CHECK), CHECKS)
                .add(Quantity.detections(Regime.POLICE_CHECK), count)
                .build();
        long sunday = FIRST_MONDAY + (long) week * DAYS_A_WEEK + DAYS_A_WEEK - 1;
        return new WeekSide(state, DIRECTION, sums, DAYS_A_WEEK, DAYS_A_WEEK, DAYS_A_WEEK, DAYS_A_WEEK, sunday);
    }
}
