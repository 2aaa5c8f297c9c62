package eu.limen.assessment;

import eu.limen.analysis.SideOutlook;
import eu.limen.analysis.WeekAhead;
import eu.limen.analysis.WeekForecast;
import eu.limen.analysis.Window;
import eu.limen.flow.FlowTrend;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SideTrend;
import eu.limen.model.Basis;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Interval;
import java.util.ArrayList;
import java.util.List;

/** What to expect of a flow in the weeks to come if nothing else changes: the checks stay as they were in the last four weeks (methods 6). */
final class WeeksAhead {

    /** Weeks ahead that are published. */
    private static final List<Integer> HORIZONS = List.of(1, 4, 8, 13, 26);

    private static final double PER_THOUSAND = 1000;
    private static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;
    private static final double NINETEEN_TWENTIETHS = 0.95;

    private final WeekForecast forecast;
    private final int recentWeeks;

    WeeksAhead(WeekForecast forecast, int recentWeeks) {
        this.forecast = forecast;
        this.recentWeeks = recentWeeks;
    }

    /** None where no side has been checked in the last weeks. */
    List<ForecastPoint> of(List<SectionTrend> trends, Flow flow, FlowTrend week, long mondayDay) {
        List<SideOutlook> sides = sides(trends, flow, week, mondayDay);
        double exposure = sides.stream().mapToDouble(SideOutlook::exposure).sum();
        List<ForecastPoint> points = new ArrayList<>();
        int last = sides.isEmpty() ? 0 : WeekForecast.horizon(sides);
        for (int horizon : HORIZONS) {
            if (horizon <= last) {
                WeekAhead ahead = forecast.week(sides, Window.weekIndex(mondayDay), horizon);
                points.add(point(ahead, week.basis() == Basis.RATE ? exposure : Double.NaN));
            }
        }
        return points;
    }

    /** The sides that know their level, with the checks that they made a week in the recent weeks. */
    List<SideOutlook> sides(List<SectionTrend> trends, Flow flow, FlowTrend week, long mondayDay) {
        List<SideOutlook> sides = new ArrayList<>();
        for (SideTrend side : week.sides()) {
            double exposure = meanExposure(trends, flow, side.state(), mondayDay);
            if (side.judged() && exposure > 0) {
                sides.add(new SideOutlook(side.filter(), side.seasonal(), exposure));
            }
        }
        return sides;
    }

    private double meanExposure(List<SectionTrend> trends, Flow flow, String state, long mondayDay) {
        double exposure = 0;
        int weeks = 0;
        for (SectionTrend trend : trends) {
            long back = mondayDay - trend.mondayDay();
            FlowTrend past = trend.flow(flow.threat(), flow.direction());
            if (past == null || back < 0 || back >= (long) recentWeeks * IsoWeek.DAYS) {
                continue;
            }
            for (SideTrend side : past.sides()) {
                if (side.state().equals(state) && side.exposure() > 0) {
                    exposure += side.exposure();
                    weeks++;
                }
            }
        }
        return weeks == 0 ? 0 : exposure / weeks;
    }

    private static ForecastPoint point(WeekAhead ahead, double exposure) {
        boolean rated = exposure > 0;
        double median = ahead.median();
        double low = ahead.low(NINETEEN_TWENTIETHS);
        double high = ahead.high(NINETEEN_TWENTIETHS);
        double perThousand = PER_THOUSAND / exposure;
        return new ForecastPoint(
                ahead.weeksAhead(),
                median,
                ahead.low(HALF),
                ahead.high(HALF),
                ahead.low(FOUR_FIFTHS),
                ahead.high(FOUR_FIFTHS),
                low,
                high,
                rated ? exposure : null,
                rated ? new Interval(ahead.mean() * perThousand, low * perThousand, high * perThousand) : null);
    }
}
