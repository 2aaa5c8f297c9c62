package eu.limen.evaluation;

import eu.limen.analysis.maths.BetaFunction;
import eu.limen.analysis.maths.CountDistribution;
import eu.limen.analysis.maths.GammaFunction;
import eu.limen.analysis.maths.Normal;
import eu.limen.analysis.referees.Referee.Row;
import eu.limen.analysis.referees.Referees;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Judges the mathematics on grids of values computed with R. */
final class MathsJudge implements Judge {

    private static final String SUBJECT = "maths grids";
    private static final double CLOSE = 1e-9;
    /** One row of this grid differs from another library's value by 1.4e-9 too. */
    private static final double CLOSE_GAMMA_QUANTILE = 1e-8;

    private static final Predicate<Row> ALL = row -> true;
    private static final Predicate<Row> SURE = row -> row.text("ok").equals("1");

    private final Referees referees;

    MathsJudge(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                gammaFunctions(),
                incompleteFunctions(),
                Finding.atMost(
                        SUBJECT,
                        "quantiles of Gamma: largest relative error",
                        error("qgamma_grid", SURE, "q", r -> GammaFunction.quantile(r.number("p"), r.number("shape"))),
                        CLOSE_GAMMA_QUANTILE),
                Finding.atMost(
                        SUBJECT,
                        "quantiles of Beta: largest relative error",
                        error(
                                "qbeta_grid",
                                SURE,
                                "q",
                                r -> BetaFunction.quantile(r.number("p"), r.number("a"), r.number("b"))),
                        CLOSE),
                countTails(),
                countQuantiles());
    }

    private Finding gammaFunctions() {
        double largest = largest(
                error("gamma_functions", ALL, "lgamma", r -> GammaFunction.logGamma(r.number("x"))),
                error("gamma_functions", ALL, "digamma", r -> GammaFunction.digamma(r.number("x"))),
                error("gamma_functions", ALL, "trigamma", r -> GammaFunction.trigamma(r.number("x"))));
        return Finding.atMost(SUBJECT, "log-gamma, digamma, trigamma: largest relative error", largest, CLOSE);
    }

    private Finding incompleteFunctions() {
        double largest = largest(
                error("pgamma_grid", ALL, "P", r -> GammaFunction.lower(r.number("shape"), r.number("x"))),
                error("pgamma_grid", ALL, "Q", r -> GammaFunction.upper(r.number("shape"), r.number("x"))),
                error("pbeta_grid", ALL, "P", r -> BetaFunction.lower(r.number("x"), r.number("a"), r.number("b"))),
                error("pbeta_grid", ALL, "Q", r -> BetaFunction.upper(r.number("x"), r.number("a"), r.number("b"))),
                error("pnorm", ALL, "pnorm", r -> Normal.cumulative(r.number("x"))),
                error("qnorm", ALL, "qnorm", r -> Normal.quantile(r.number("p"))));
        return Finding.atMost(SUBJECT, "incomplete Gamma and Beta, normal: largest relative error", largest, CLOSE);
    }

    private Finding countTails() {
        double largest = largest(
                error("qnbinom_grid", ALL, "cdf_q", r -> negativeBinomial(r).lowerTail(r.number("q"))),
                error("qnbinom_grid", ALL, "sf_qm1", r -> negativeBinomial(r).upperTail(r.number("q"))),
                error("qpois_grid", ALL, "cdf_q", r -> poisson(r).lowerTail(r.number("q"))),
                error("qpois_grid", ALL, "sf_qm1", r -> poisson(r).upperTail(r.number("q"))));
        return Finding.atMost(
                SUBJECT, "tails of negative binomial and Poisson: largest relative error", largest, CLOSE);
    }

    private Finding countQuantiles() {
        double wrong = wrongQuantiles("qnbinom_grid", row -> row.text("tie").equals("0"), MathsJudge::negativeBinomial)
                + wrongQuantiles("qpois_grid", ALL, MathsJudge::poisson);
        return Finding.atMost(SUBJECT, "quantiles of negative binomial and Poisson: inexact ones", wrong, 0);
    }

    private double wrongQuantiles(String grid, Predicate<Row> judged, Function<Row, CountDistribution> counts) {
        return rows(grid, judged)
                .filter(row -> counts.apply(row).quantile(row.number("p")) != (long) row.number("q"))
                .count();
    }

    private double error(String grid, Predicate<Row> judged, String column, ToDoubleFunction<Row> computed) {
        Agreement agreement = new Agreement();
        rows(grid, judged).forEach(row -> agreement.compare(computed.applyAsDouble(row), row.number(column)));
        return agreement.largest();
    }

    private Stream<Row> rows(String grid, Predicate<Row> judged) {
        return referees.named(grid).rows().stream().filter(judged);
    }

    private static CountDistribution negativeBinomial(Row row) {
        return CountDistribution.negativeBinomial(row.number("mu"), row.number("size"));
    }

    private static CountDistribution poisson(Row row) {
        return CountDistribution.poisson(row.number("mu"));
    }

    private static double largest(double... errors) {
        return Arrays.stream(errors).max().orElse(Double.NaN);
    }
}
