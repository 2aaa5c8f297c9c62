package eu.limen.evaluation;

import eu.limen.analysis.CountSampler;
import eu.limen.assessment.Assessed;
import eu.limen.assessment.AssessmentRules;
import eu.limen.assessment.AssessmentState;
import eu.limen.assessment.SectionHistory;
import eu.limen.assessment.WeeklyAssessment;
import eu.limen.flow.Fact;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import eu.limen.model.Verdict;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import eu.limen.trend.SectionTrends;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import eu.limen.trend.TrendRules;
import java.util.ArrayList;
import java.util.List;

/** One simulated section on which both states control each other's direction; in one of them the threat falls. */
final class OppositeRun {

    static final int WEEKS = 112;
    /** First week of both controls, after 26 weeks of police checks and two to spare. */
    static final int CONTROLS = 28;
    /** A year is known, and a half-year of control. */
    static final int TURN = 60;

    private static final Section SECTION = Section.of("AT-DE", 0, null);
    private static final String FALLING = "AT>DE";
    private static final String STEADY = "DE>AT";

    /** Monday 1 January 2024. */
    private static final long FIRST_MONDAY = 19_723;

    private static final int DAYS_A_WEEK = 7;
    private static final long CHECKS = 1_000;
    private static final double PER_WEEK = 14;
    private static final double LEFT = 0.1;
    private static final double DISPERSION = 1.3;

    private final AssessmentRules rules;
    private final SectionTrends models;
    private final CountSampler usual;
    private final CountSampler fallen;
    private final List<Fact> decisions;
    private final TrendBook book = new TrendBook();
    private final List<SectionWeek> weeks = new ArrayList<>();
    private final List<SectionTrend> trends = new ArrayList<>();
    private AssessmentState state = AssessmentState.none();

    OppositeRun(RuleSet rules, long seed) {
        this.rules = AssessmentRules.of(rules, SECTION.id());
        this.models = new SectionTrends(SECTION, TrendRules.of(rules, SECTION.id()));
        this.usual = new CountSampler(PER_WEEK, DISPERSION, seed);
        this.fallen = new CountSampler(LEFT * PER_WEEK, DISPERSION, seed + 1);
        long firstDay = monday(CONTROLS);
        long lastDay = monday(WEEKS) + DAYS_A_WEEK;
        this.decisions = List.of(
                SimulatedDecision.of("AT", SECTION.id(), firstDay, lastDay),
                SimulatedDecision.of("DE", SECTION.id(), firstDay, lastDay));
        decisions.forEach(fact -> book.facts.put(String.valueOf(book.facts.size()), fact));
    }

    /** The verdicts of every week, those on AT's control before those on DE's. */
    List<List<Verdict>> verdicts() {
        List<List<Verdict>> verdicts = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            close(week);
            verdicts.add(assess(week));
        }
        return verdicts;
    }

    private void close(int week) {
        long monday = monday(week);
        long tick = rules.time().weekClosesMillis(monday);
        List<WeekSide> sides = new ArrayList<>();
        for (String reporting : SECTION.states()) {
            sides.add(side(reporting, FALLING, week < TURN ? usual : fallen, week));
            sides.add(side(reporting, STEADY, usual, week));
        }
        SectionWeek closed = new SectionWeek(SECTION.id(), monday, tick, sides);
        weeks.add(closed);
        SectionTrends.take(book, TrendInput.of(closed));
        models.compute(book, tick, trends::add);
    }

    /** The controlling state's checks are border control from the beginning of its control. */
    private static WeekSide side(String reporting, String direction, CountSampler counts, int week) {
        boolean controlling = week >= CONTROLS && direction.endsWith(reporting);
        Regime regime = controlling ? Regime.BORDER_CONTROL : Regime.POLICE_CHECK;
        Sums sums = new Sums.Builder()
                .add(Quantity.personsChecked(regime), CHECKS)
                .add(Quantity.detections(regime), counts.next(1)[0])
                .build();
        return new WeekSide(
                reporting,
                direction,
                sums,
                DAYS_A_WEEK,
                DAYS_A_WEEK,
                DAYS_A_WEEK,
                DAYS_A_WEEK,
                monday(week) + DAYS_A_WEEK - 1);
    }

    private List<Verdict> assess(int week) {
        SectionHistory history = new SectionHistory(
                MeasureRegister.of(SECTION, decisions), weeks, trends, List.of(), List.of(), List.of());
        Assessed assessed = WeeklyAssessment.assess(
                history, state, monday(week), rules.time().weekClosesMillis(monday(week)), rules);
        state = assessed.state();
        return assessed.indicator().verdicts();
    }

    private static long monday(int week) {
        return FIRST_MONDAY + (long) week * DAYS_A_WEEK;
    }

    /** The threat that both controls name. */
    static Threat threat() {
        return Threat.UNAUTHORISED_MOVEMENT;
    }
}
