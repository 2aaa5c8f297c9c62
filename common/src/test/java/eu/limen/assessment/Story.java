package eu.limen.assessment;

import eu.limen.analysis.AlarmParameters;
import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.maths.CountDistribution;
import eu.limen.flow.Fact;
import eu.limen.flow.Quantity;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Sums;
import eu.limen.flow.WeekSide;
import eu.limen.law.LegalRegime;
import eu.limen.model.Agreement;
import eu.limen.model.BorderType;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Indicator;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.Regime;
import eu.limen.model.ReportId;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import eu.limen.model.Verdict;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.CapacityRules;
import eu.limen.rules.DeadlineRules;
import eu.limen.rules.DistinctionRules;
import eu.limen.rules.IndicatorRules;
import eu.limen.rules.PracticeRules;
import eu.limen.rules.TimeRules;
import eu.limen.rules.VerdictRules;
import eu.limen.trend.SectionTrends;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import eu.limen.trend.TrendRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A synthetic history of one section, told week by week; week 0 begins on Monday 1 January 2024. */
final class Story {

    static final long MONDAY_0 = LocalDate.of(2024, 1, 1).toEpochDay();

    /** The defaults of the rule set. */
    static final AssessmentRules RULES = new AssessmentRules(
            new GeneratedBy("test", "1", "1.0.0"),
            new TimeRules(12, 12, 56, 7),
            WeekParameters.standard(),
            new VerdictRules(
                    0.5, 0.05, 104, 0.95, 4, 4, 0.8, 26, 0.25, 26, 20, 0.25, 0.8, 0.1, 0.5, 0.7, 0.2, 3, 1.5, 0.2, 52,
                    13, 0.5, 2, 13, 20),
            new IndicatorRules(25, 45, 70, 8, 2, 4, 12, 3, 14),
            new PracticeRules(200, 0.9, 0.5, 0.1, 0.5, 10, 0.75),
            new CapacityRules(2, 30, 0.5, 0.95),
            new DistinctionRules(4, 4, 200, 0.9, 0.75, 0.25, 0.5, 0.8, 0.8, 0.9, 14),
            new DeadlineRules(14, 42, 42, 28, 28, 90, 56, 6),
            LegalRegime.of("SBC_2024"),
            List.of());

    private static final TrendRules TREND_RULES =
            new TrendRules(RULES.time(), WeekParameters.standard(), AlarmParameters.standard());

    private static final double DISPERSION = 1.3;
    private static final int DAYS = 7;

    private final Section section;
    private final Random random;
    private final Map<Long, List<WeekSide>> weeks = new TreeMap<>();
    private final Map<String, Long> lastReported = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();

    private Story(Section section, long seed) {
        this.section = section;
        this.random = new Random(seed);
    }

    static Story on(String section, long seed) {
        return new Story(Section.of(section, LocalDate.of(1995, 3, 26).toEpochDay(), null), seed);
    }

    static Story on(String section) {
        return on(section, 1);
    }

    static Story onSectionInternalSince(String section, int week) {
        return new Story(Section.of(section, monday(week), null), 1);
    }

    static long monday(int week) {
        return MONDAY_0 + (long) week * DAYS;
    }

    Section section() {
        return section;
    }

    /** A side's daily checks and movement reports, from a week to another, both inclusive. */
    SideStory side(String state, String direction, int fromWeek, int toWeek) {
        return new SideStory(state, direction, fromWeek, toWeek);
    }

    /** A side that promises daily reports and sends none. */
    Story silent(String state, String direction, int fromWeek, int toWeek) {
        for (int week = fromWeek; week <= toWeek; week++) {
            put(week, new WeekSide(state, direction, Sums.NONE, 0, DAYS, 0, DAYS, last(state)));
        }
        return this;
    }

    ControlStory control(String state, int fromWeek, int toWeek) {
        return new ControlStory(state, fromWeek, toWeek);
    }

    Story statement(String measureId, Threat threat, ThreatAssessment assessment, int sinceWeek, int untilWeek) {
        return statement(0, measureId, threat, assessment, sinceWeek, untilWeek);
    }

    Story statement(
            int revision, String measureId, Threat threat, ThreatAssessment assessment, int sinceWeek, int untilWeek) {
        Header header = header(revision, Kind.STATEMENT, measureId.substring(0, 2), monday(sinceWeek));
        facts.add(new Fact(
                null, new StatementReport(header, measureId, threat, assessment, monday(untilWeek) + 6), null));
        return this;
    }

    Story sighting(Sighting sighting) {
        sightings.add(sighting);
        return this;
    }

    SectionHistory history() {
        List<SectionWeek> closed = new ArrayList<>();
        weeks.forEach((monday, sides) ->
                closed.add(new SectionWeek(section.id(), monday, RULES.time().weekClosesMillis(monday), sides)));
        return history(closed);
    }

    /** The same with other weeks. */
    SectionHistory history(List<SectionWeek> closed) {
        return new SectionHistory(
                MeasureRegister.of(section, facts), closed, trends(closed), List.of(), sightings, List.of());
    }

    /** What the weekly models make of weeks, whatever their order. */
    private List<SectionTrend> trends(List<SectionWeek> closed) {
        TrendBook book = new TrendBook();
        facts.forEach(fact -> book.facts.put(String.valueOf(book.facts.size()), fact));
        Map<Long, SectionTrend> trends = new TreeMap<>();
        SectionTrends models = new SectionTrends(section, TREND_RULES);
        closed.stream().sorted(Comparator.comparingLong(SectionWeek::mondayDay)).forEach(week -> {
            SectionTrends.take(book, TrendInput.of(week));
            models.compute(book, week.tick(), trend -> trends.put(trend.mondayDay(), trend));
        });
        return List.copyOf(trends.values());
    }

    /** The history as it was known when a week had closed. */
    SectionHistory historyThrough(int week) {
        return history(history().weeks().stream()
                .filter(closed -> closed.mondayDay() <= monday(week))
                .toList());
    }

    Indicator indicator(int week) {
        return assess(historyThrough(week), week);
    }

    static Indicator assess(SectionHistory history, int week) {
        return WeeklyAssessment.assess(
                        history,
                        AssessmentState.none(),
                        monday(week),
                        RULES.time().weekClosesMillis(monday(week)),
                        RULES)
                .indicator();
    }

    /** The only verdict of a week. */
    Verdict verdict(int week) {
        List<Verdict> verdicts = indicator(week).verdicts();
        if (verdicts.size() != 1) {
            throw new AssertionError("verdicts: " + verdicts.size() + " (expected: 1)");
        }
        return verdicts.get(0);
    }

    /** The indicators of all weeks of a span, each from the state of the week before. */
    List<Indicator> indicators(int fromWeek, int toWeek) {
        List<Indicator> indicators = new ArrayList<>();
        SectionHistory history = history();
        AssessmentState state = AssessmentState.none();
        for (int week = fromWeek; week <= toWeek; week++) {
            Assessed assessed = WeeklyAssessment.assess(
                    history, state, monday(week), RULES.time().weekClosesMillis(monday(week)), RULES);
            state = assessed.state();
            indicators.add(assessed.indicator());
        }
        return indicators;
    }

    private void put(int week, WeekSide side) {
        weeks.computeIfAbsent(monday(week), monday -> new ArrayList<>()).add(side);
    }

    private long last(String state) {
        return lastReported.getOrDefault(state, Long.MIN_VALUE);
    }

    private static Header header(Kind kind, String state, long day) {
        return header(0, kind, state, day);
    }

    private static Header header(int revision, Kind kind, String state, long day) {
        long millis = day * 86_400_000L;
        return new Header(kind, new ReportId(1, day), revision, false, state + "-POL", state, millis, 1, day);
    }

    /** What one side does in a span of weeks. */
    final class SideStory {
        private final String state;
        private final String direction;
        private final int fromWeek;
        private final int toWeek;
        private Regime regime = Regime.POLICE_CHECK;
        private long checks;
        private long systematic;
        private boolean movements = true;
        private final Map<Threat, Double> found = new TreeMap<>();
        private final Map<Integer, Long> counted = new TreeMap<>();

        private SideStory(String state, String direction, int fromWeek, int toWeek) {
            this.state = state;
            this.direction = direction;
            this.fromWeek = fromWeek;
            this.toWeek = toWeek;
        }

        /** Persons checked per week. */
        SideStory checks(long perWeek) {
            checks = perWeek;
            return this;
        }

        SideStory underControl() {
            regime = Regime.BORDER_CONTROL;
            return this;
        }

        SideStory systematic() {
            systematic = checks;
            return this;
        }

        /** Mean number found per week; the count scatters with variance 1.3 times the mean. */
        SideStory finds(Threat threat, double perWeek) {
            found.put(threat, perWeek);
            return this;
        }

        /** More of what is counted, each week. */
        SideStory counting(int quantity, long perWeek) {
            counted.put(quantity, perWeek);
            return this;
        }

        SideStory withoutMovementReports() {
            movements = false;
            return this;
        }

        Story told() {
            for (int week = fromWeek; week <= toWeek; week++) {
                lastReported.put(state, monday(week) + DAYS - 1);
                put(
                        week,
                        new WeekSide(
                                state,
                                direction,
                                sums(),
                                checks > 0 ? DAYS : 0,
                                checks > 0 ? DAYS : 0,
                                movements ? DAYS : 0,
                                DAYS,
                                last(state)));
            }
            return Story.this;
        }

        private Sums sums() {
            Sums.Builder sums = new Sums.Builder()
                    .add(Quantity.personsChecked(regime), checks)
                    .add(Quantity.PERSONS_CHECKED_SYSTEMATIC, systematic);
            counted.forEach(sums::add);
            found.forEach((threat, mean) -> {
                long count = new CountDistribution(mean, DISPERSION * mean).quantile(random.nextDouble());
                if (threat != Threat.UNAUTHORISED_MOVEMENT) {
                    sums.add(Quantity.hits(regime, threat), count);
                } else if (movements) {
                    sums.add(Quantity.detections(regime), count);
                }
            });
            return sums.build();
        }
    }

    /** A decision on border control, whole weeks, both inclusive. */
    final class ControlStory {
        private final String state;
        private final int fromWeek;
        private final int toWeek;
        private String lineage;
        private final List<Agreement> agreements = new ArrayList<>();
        private List<Threat> threats = List.of(Threat.UNAUTHORISED_MOVEMENT);
        private UnaryOperator<MeasureBuilder> more = UnaryOperator.identity();

        private ControlStory(String state, int fromWeek, int toWeek) {
            this.state = state;
            this.fromWeek = fromWeek;
            this.toWeek = toWeek;
            this.lineage = state + "-L1";
        }

        ControlStory because(Threat... reasons) {
            threats = List.of(reasons);
            return this;
        }

        ControlStory ofLineage(String id) {
            lineage = id;
            return this;
        }

        ControlStory with(Agreement agreement) {
            agreements.add(agreement);
            return this;
        }

        /** What else is on record of it. */
        ControlStory recording(UnaryOperator<MeasureBuilder> record) {
            more = record;
            return this;
        }

        /** The decision is numbered by the place it has in the story: {@code DE-2024-001}. */
        Story decided() {
            String id = state + "-2024-" + String.format("%03d", facts.size() + 1);
            facts.add(new Fact(measure(id), null, null));
            return Story.this;
        }

        private MeasureReport measure(String id) {
            MeasureBuilder decision = MeasureBuilder.control(
                            header(Kind.MEASURE, state, monday(fromWeek) - 28), id, lineage)
                    .on(List.of(section.id()), List.of(BorderType.LAND, BorderType.SEA))
                    .days(monday(fromWeek), monday(toWeek) + DAYS - 1)
                    .procedure(Procedure.FORESEEABLE)
                    .because(List.of(LegalGround.LARGE_SCALE_MOVEMENTS), threats)
                    .agreements(agreements);
            return more.apply(decision).build();
        }
    }
}
