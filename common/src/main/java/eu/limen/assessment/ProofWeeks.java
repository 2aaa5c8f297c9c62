package eu.limen.assessment;

import eu.limen.analysis.fall.Before;
import eu.limen.analysis.fall.FallWeek;
import eu.limen.analysis.fall.SeasonEstimate;
import eu.limen.analysis.fall.SideRecent;
import eu.limen.analysis.fall.SideWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One flow's weeks as the proof of a fall reads them: per side and regime, weighed by the season. */
final class ProofWeeks {

    private final WeekTable table;
    private final Seasons seasons;
    private final Flow flow;
    private final Baseline baseline;
    private final List<String> sides;

    ProofWeeks(WeekTable table, Seasons seasons, Flow flow, Baseline baseline, List<String> sides) {
        this.table = table;
        this.seasons = seasons;
        this.flow = flow;
        this.baseline = baseline;
        this.sides = List.copyOf(sides);
    }

    /** What is known of each side before a week. */
    Map<String, Before> before(long mondayDay, int normalWeeks) {
        long normalFrom = SeriesWindow.back(baseline.fromMonday(), normalWeeks);
        Map<String, Before> before = new TreeMap<>();
        for (String state : sides) {
            SeasonEstimate season = seasons.of(flow, state, mondayDay);
            List<SideWeek> others = new ArrayList<>(weeks(state, table.firstMonday(), normalFrom, season));
            others.addAll(weeks(state, baseline.endMonday(), mondayDay, season));
            before.put(
                    state,
                    new Before(
                            weeks(state, baseline.fromMonday(), baseline.endMonday(), season),
                            weeks(state, normalFrom, baseline.fromMonday(), season),
                            others));
        }
        return before;
    }

    /** What the proof learns in a week. */
    FallWeek week(long mondayDay, int comparedWeeks, int normalWeeks, int quietWeeks) {
        long from = SeriesWindow.back(mondayDay, comparedWeeks - 1);
        Map<String, SideRecent> recent = new TreeMap<>();
        int seasonWeeks = Integer.MAX_VALUE;
        for (String state : sides) {
            SeasonEstimate season = seasons.of(flow, state, mondayDay);
            seasonWeeks = Math.min(seasonWeeks, season.exposedWeeks());
            recent.put(
                    state,
                    new SideRecent(
                            weeks(state, from, mondayDay + IsoWeek.DAYS, season), normalSeason(season, normalWeeks)));
        }
        return new FallWeek(recent, quietWeeks, seasonWeeks);
    }

    /** The weeks from one Monday to the one before another; a week that is not known is missing. */
    private List<SideWeek> weeks(String state, long fromMonday, long endMonday, SeasonEstimate season) {
        List<SideWeek> weeks = new ArrayList<>();
        for (long monday = fromMonday; monday < endMonday; monday += IsoWeek.DAYS) {
            SideWeek week = table.sideWeek(flow, state, monday);
            weeks.add(week.withSeason(
                    season.factor(IsoWeek.index(monday), IsoWeek.index(baseline.fromMonday()), baseline.weeks())));
        }
        return weeks;
    }

    /** Mean of the season over the weeks known from before the baseline. */
    private double normalSeason(SeasonEstimate season, int normalWeeks) {
        long earliest = SeriesWindow.back(baseline.fromMonday(), normalWeeks);
        long from = IsoWeek.index(Math.max(earliest, table.firstMonday()));
        long baselineFrom = IsoWeek.index(baseline.fromMonday());
        int known = (int) (baselineFrom - from);
        return known <= 0 ? 1 : season.between(from, known, baselineFrom, baseline.weeks());
    }
}
