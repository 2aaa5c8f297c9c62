package eu.limen.evaluation;

import eu.limen.analysis.Window;
import eu.limen.assessment.Assessed;
import eu.limen.assessment.AssessmentRules;
import eu.limen.assessment.AssessmentState;
import eu.limen.assessment.SectionHistory;
import eu.limen.assessment.WeeklyAssessment;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.Level;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import eu.limen.trend.SectionTrends;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import eu.limen.trend.TrendRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Sends one simulated series through the weekly models and the assessment of a section, and keeps the level of every week. */
final class IndicatorRun {

    private static final String DIRECTION = "AT>DE";
    private static final Threat THREAT = Threat.UNAUTHORISED_MOVEMENT;
    private static final Section SECTION = Section.of("AT-DE", 0, null);

    /** Monday 4 January 2010. */
    private static final long FIRST_MONDAY = 14_613;

    private static final int DAYS_A_WEEK = 7;

    /** Weeks that the score of a week looks back on. */
    private static final int WEEKS_KEPT = 17;

    private final AssessmentRules rules;
    private final SectionTrends models;
    private final TrendBook book = new TrendBook();
    private final Deque<SectionWeek> weeks = new ArrayDeque<>();
    private final Deque<SectionTrend> trends = new ArrayDeque<>();
    private AssessmentState state = AssessmentState.none();

    private IndicatorRun(RuleSet rules) {
        this.rules = AssessmentRules.of(rules, SECTION.id());
        this.models = new SectionTrends(SECTION, TrendRules.of(rules, SECTION.id()));
    }

    /**
     * The level of each week from one on, NOT_ASSESSED included.
     *
     * @param sides the same weeks as one or two sides see them
     * @param fromWeek first week that is assessed, from 0; the weekly models see all
     */
    static List<Level> levels(RuleSet rules, List<List<Window>> sides, int fromWeek) {
        IndicatorRun run = new IndicatorRun(rules);
        List<Level> levels = new ArrayList<>();
        for (int week = 0; week < sides.get(0).size(); week++) {
            run.close(week, sides);
            if (week >= fromWeek) {
                levels.add(run.assess(week));
            }
        }
        return levels;
    }

    private void close(int week, List<List<Window>> sides) {
        long monday = FIRST_MONDAY + (long) week * DAYS_A_WEEK;
        long tick = rules.time().weekClosesMillis(monday);
        List<WeekSide> seen = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            seen.add(side(SECTION.states().get(side), sides.get(side).get(week), monday));
        }
        SectionWeek closed = new SectionWeek(SECTION.id(), monday, tick, seen);
        keep(weeks, closed);
        SectionTrends.take(book, TrendInput.of(closed));
        models.compute(book, tick, trend -> keep(trends, trend));
    }

    private static WeekSide side(String state, Window week, long monday) {
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(Regime.POLICE_CHECK), (long) week.exposure())
                .add(Quantity.detections(Regime.POLICE_CHECK), (long) week.count())
                .build();
        return new WeekSide(
                state, DIRECTION, sums, DAYS_A_WEEK, DAYS_A_WEEK, DAYS_A_WEEK, DAYS_A_WEEK, monday + DAYS_A_WEEK - 1);
    }

    private static <T> void keep(Deque<T> newest, T element) {
        newest.addLast(element);
        if (newest.size() > WEEKS_KEPT) {
            newest.removeFirst();
        }
    }

    private Level assess(int week) {
        long monday = FIRST_MONDAY + (long) week * DAYS_A_WEEK;
        SectionHistory history = new SectionHistory(
                MeasureRegister.of(SECTION, List.of()),
                List.copyOf(weeks),
                List.copyOf(trends),
                List.of(),
                List.of(),
                List.of());
        Assessed assessed =
                WeeklyAssessment.assess(history, state, monday, rules.time().weekClosesMillis(monday), rules);
        state = assessed.state();
        return assessed.indicator().threats().stream()
                .filter(score -> score.category() == THREAT)
                .map(ThreatScore::level)
                .findFirst()
                .orElse(Level.NOT_ASSESSED);
    }
}
