package eu.limen.evaluation;

import eu.limen.analysis.SideOutlook;
import eu.limen.analysis.WeekForecast;
import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Forecasts simulated series from every fourth week on, events and their aftermath included, at the checks made then. */
final class ForecastRun {

    private static final int WEEKS_BETWEEN_ORIGINS = 4;

    private static final WeekParameters PARAMETERS = WeekParameters.standard();
    private static final WeekSeries MODELS = new WeekSeries(PARAMETERS);
    private static final WeekForecast FORECASTS = new WeekForecast(PARAMETERS);

    private final List<ForecastScore> scores = new ArrayList<>();

    private ForecastRun() {
        IntStream.range(0, WeekForecast.SEASONAL_HORIZON).forEach(horizon -> scores.add(new ForecastScore()));
    }

    static ForecastRun over(List<SimulatedSeries> series) {
        ForecastRun run = new ForecastRun();
        series.forEach(run::forecast);
        return run;
    }

    private void forecast(SimulatedSeries series) {
        SeasonalNaive naive = new SeasonalNaive(series.weeks());
        WeekState state = MODELS.start();
        for (Window week : series.weeks()) {
            state = MODELS.step(state, week, false).state();
            long judged = week.index() + 1 - series.firstJudged();
            if (judged >= 0 && judged % WEEKS_BETWEEN_ORIGINS == 0) {
                forecast(series, (int) week.index(), state, naive);
            }
        }
    }

    private void forecast(SimulatedSeries series, int origin, WeekState state, SeasonalNaive naive) {
        int horizon = Math.min(scores.size(), series.weeks().size() - origin);
        for (int ahead = 1; ahead <= horizon; ahead++) {
            Window week = series.weeks().get(origin + ahead - 1);
            long count = (long) week.count();
            SideOutlook side = new SideOutlook(MODELS.forecastModel(state), MODELS.isSeasonal(state), week.exposure());
            double naiveScore = naive.counts(
                            origin + ahead, week.exposure(), side.model().forecastDispersion())
                    .rankedProbabilityScore(count);
            scores.get(ahead - 1).add(FORECASTS.week(List.of(side), origin, ahead), naiveScore, count);
        }
    }

    /** The same figure of every horizon, from one week ahead on. */
    double[] horizons(ToDoubleFunction<ForecastScore> figure) {
        return scores.stream().mapToDouble(figure).toArray();
    }

    /** The largest ratio of all horizons. */
    double worstRatio() {
        return DoubleStream.of(horizons(ForecastScore::ratio)).max().orElse(Double.NaN);
    }
}
