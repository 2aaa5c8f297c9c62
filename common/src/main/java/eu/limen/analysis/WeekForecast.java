package eu.limen.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Forecasts a flow's weeks ahead, its sides together: their means and variances add up (methods 6).
 *
 * <p>Nothing is assumed to change: the level may wander, the season returns, and the checks stay as given. A side without its
 * first year has no season to return, so that its flow is forecast for a few weeks only.
 */
public final class WeekForecast {

    /** Weeks that are forecast with the season of a full year known. */
    public static final int SEASONAL_HORIZON = 26;

    /** Weeks that are forecast without. */
    public static final int FIRST_YEAR_HORIZON = 8;

    private final PoissonGammaFilter firstYear;
    private final PoissonGammaFilter seasonal;

    public WeekForecast(WeekParameters parameters) {
        this.firstYear = new PoissonGammaFilter(parameters.firstYear());
        this.seasonal = new PoissonGammaFilter(parameters.seasonal());
    }

    /** How many weeks ahead the flow can be forecast. */
    public static int horizon(List<SideOutlook> sides) {
        return sides.stream().allMatch(SideOutlook::seasonal) ? SEASONAL_HORIZON : FIRST_YEAR_HORIZON;
    }

    /**
     * The weeks after the newest one, as far as the flow can be forecast; none without sides.
     *
     * @param newestWeek index of the last week that the models have seen
     */
    public List<WeekAhead> weeks(List<SideOutlook> sides, long newestWeek) {
        if (sides.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, horizon(sides))
                .mapToObj(weeksAhead -> week(sides, newestWeek, weeksAhead))
                .toList();
    }

    /** One week after the newest, however far. */
    public WeekAhead week(List<SideOutlook> sides, long newestWeek, int weeksAhead) {
        double mean = 0;
        double variance = 0;
        for (SideOutlook side : sides) {
            Forecast forecast = side(side, newestWeek, weeksAhead);
            mean += forecast.mean();
            variance += forecast.variance();
        }
        return new WeekAhead(weeksAhead, mean, variance);
    }

    /** One week of one side. */
    public Forecast side(SideOutlook side, long newestWeek, int weeksAhead) {
        PoissonGammaFilter filter = side.seasonal() ? seasonal : firstYear;
        return filter.ahead(side.model(), side.exposure(), newestWeek + weeksAhead, weeksAhead);
    }
}
