package eu.limen.analysis;

import eu.limen.analysis.maths.GammaFunction;
import eu.limen.analysis.maths.Normal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How long a threat is expected to persist if nothing else changes: until its rate has probably fallen below a share of the
 * rate that justified the measure (methods 6; Art. 27(2)).
 *
 * @param probabilities that the rate has fallen so far, per week ahead, the first for the next week
 */
public record Persistence(List<Double> probabilities) {

    private static final double CENTRAL = 0.5;
    private static final double CAUTIOUS = 0.9;

    /**
     * The persistence of a flow.
     *
     * @param sides of the flow
     * @param justified the rate that justified the measure, per side in the same order, each with counts
     * @param share of that rate below which the threat counts as fallen
     */
    public static Persistence of(
            WeekForecast model,
            List<SideOutlook> sides,
            List<JustificationRate> justified,
            double share,
            long newestWeek) {
        return new Persistence(IntStream.rangeClosed(1, WeekForecast.horizon(sides))
                .mapToObj(weeksAhead -> {
                    List<Forecast> forecasts = sides.stream()
                            .map(side -> model.side(side, newestWeek, weeksAhead))
                            .toList();
                    return fallen(forecasts, justified, share);
                })
                .toList());
    }

    /** The first week in which the rate has fallen more probably than not; one more than there are weeks if in none. */
    public int centralWeeks() {
        return weeksUntil(CENTRAL);
    }

    /** The first week in which the rate has fallen with probability .9; one more than there are weeks if in none. */
    public int cautiousWeeks() {
        return weeksUntil(CAUTIOUS);
    }

    private int weeksUntil(double probability) {
        for (int week = 0; week < probabilities.size(); week++) {
            if (probabilities.get(week) >= probability) {
                return week + 1;
            }
        }
        return probabilities.size() + 1;
    }

    /**
     * P(count expected at the true rates below that share of what the justifying rates would give), on the log scale; with one
     * side {@code Phi((log(share x rate0) - f) / sqrt(q + trigamma(Y0 / phi)))}.
     */
    private static double fallen(List<Forecast> forecasts, List<JustificationRate> justified, double share) {
        double[] now = forecasts.stream().mapToDouble(Forecast::mean).toArray();
        double[] nowVariance =
                forecasts.stream().mapToDouble(Forecast::logRateVariance).toArray();
        double[] then = new double[justified.size()];
        double[] thenVariance = new double[justified.size()];
        for (int i = 0; i < then.length; i++) {
            JustificationRate rate = justified.get(i);
            then[i] = forecasts.get(i).exposure() * rate.count() / rate.exposure();
            thenVariance[i] = GammaFunction.trigamma(rate.count() / rate.dispersion());
        }
        double distance = StrictMath.log(share * sum(then) / sum(now));
        return Normal.cumulative(
                distance / StrictMath.sqrt(logVariance(now, nowVariance) + logVariance(then, thenVariance)));
    }

    /** Variance of the logarithm of a sum whose parts have these means and variances of their logarithms. */
    private static double logVariance(double[] means, double[] logVariances) {
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            squares += means[i] * means[i] * logVariances[i];
        }
        double sum = sum(means);
        return squares / (sum * sum);
    }

    private static double sum(double[] values) {
        return DoubleStream.of(values).sum();
    }
}
