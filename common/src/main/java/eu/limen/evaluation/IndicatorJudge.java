package eu.limen.evaluation;

import eu.limen.analysis.Window;
import eu.limen.analysis.referees.Referees;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Level;
import eu.limen.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Judges the indicator of one series (section, threat, direction) on the simulated series: how often it cries without an event, and how
 * often a change of level is undone (methods 7; benchmark 7). Each series is judged as one side sees it, and again with every finding and
 * half of the checks given to one of two sides by lot.
 */
public final class IndicatorJudge implements Judge {

    private static final String SUBJECT = "indicator";
    private static final double HIGH_OR_MORE = 0.02;
    private static final double CRITICAL = 0.001;
    private static final double FLAPS_A_YEAR = 0.5;
    private static final double WEEKS_A_YEAR = 52;

    /** Weeks assessed before the first that is judged, so that memory and hysteresis have settled. */
    private static final int SETTLING_WEEKS = 26;

    /** A section has eight countable threats in two directions. */
    private static final int SERIES_A_SECTION = 16;

    private static final long SEED = 20_231_123L;

    private final Referees referees;
    private final RuleSet rules = RuleSetReader.standard();

    public IndicatorJudge(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<Finding> findings() {
        List<SimulatedSeries> series = SimulatedSeries.ofSevenYears(referees);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(findings("one side, every fourth series", levels(fourth(series), IndicatorJudge::asOneSide)));
        List<SeriesLevels> twoSides = levels(series, IndicatorJudge::asTwoSides);
        findings.addAll(findings("two sides", twoSides));
        findings.add(Finding.reported(
                SUBJECT,
                "a section's own level, the highest of 16 series: share of event-free weeks at least HIGH",
                SeriesLevels.sectionsHigh(twoSides, SERIES_A_SECTION)));
        findings.add(Finding.reported(
                SUBJECT, "two sides: share of steps that reach HIGH", SeriesLevels.stepsReached(twoSides, Level.HIGH)));
        return findings;
    }

    /** One side cries less than two, so fewer series show it. */
    private static List<SimulatedSeries> fourth(List<SimulatedSeries> all) {
        return all.stream().filter(series -> series.number() % 4 == 0).toList();
    }

    private static List<Finding> findings(String sides, List<SeriesLevels> levels) {
        return List.of(
                Finding.atMost(
                        SUBJECT,
                        sides + ": share of event-free weeks at least HIGH",
                        SeriesLevels.share(levels, Level.HIGH),
                        HIGH_OR_MORE),
                Finding.atMost(
                        SUBJECT,
                        sides + ": share of event-free weeks CRITICAL",
                        SeriesLevels.share(levels, Level.CRITICAL),
                        CRITICAL),
                Finding.atMost(
                        SUBJECT,
                        sides + ": changes undone within two weeks, per series and year",
                        SeriesLevels.flaps(levels) * WEEKS_A_YEAR,
                        FLAPS_A_YEAR));
    }

    private List<SeriesLevels> levels(List<SimulatedSeries> all, Splitting splitting) {
        List<SeriesLevels> levels = new ArrayList<>();
        for (SimulatedSeries series : all) {
            int from = series.firstJudged() - 1 - SETTLING_WEEKS;
            List<Level> assessed = IndicatorRun.levels(rules, splitting.sides(series), from);
            levels.add(new SeriesLevels(series, assessed.subList(SETTLING_WEEKS, assessed.size())));
        }
        return levels;
    }

    /** How a series is given to sides. */
    private interface Splitting {
        List<List<Window>> sides(SimulatedSeries series);
    }

    private static List<List<Window>> asOneSide(SimulatedSeries series) {
        return List.of(series.weeks());
    }

    private static List<List<Window>> asTwoSides(SimulatedSeries series) {
        SplittableRandom lot = new SplittableRandom(SEED + series.number());
        List<Window> left = new ArrayList<>();
        List<Window> right = new ArrayList<>();
        for (Window week : series.weeks()) {
            long leftCount = 0;
            for (long finding = 0; finding < week.count(); finding++) {
                leftCount += lot.nextBoolean() ? 1 : 0;
            }
            long leftChecks = (long) week.exposure() / 2;
            left.add(Window.ofRate(week.index(), leftCount, leftChecks));
            right.add(Window.ofRate(week.index(), week.count() - leftCount, week.exposure() - leftChecks));
        }
        return List.of(left, right);
    }
}
