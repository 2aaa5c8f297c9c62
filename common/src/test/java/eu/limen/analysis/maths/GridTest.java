package eu.limen.analysis.maths;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The grids of reference values, computed with R. */
class GridTest {

    private static final double CLOSE = 1e-9;

    @Test
    void gammaFunctionsAgreeWithTheGrid() {
        List<Row> rows = Referee.named("gamma_functions").rows();

        assertAgrees(rows, "lgamma", r -> GammaFunction.logGamma(r.number("x")), CLOSE);
        assertAgrees(rows, "digamma", r -> GammaFunction.digamma(r.number("x")), CLOSE);
        assertAgrees(rows, "trigamma", r -> GammaFunction.trigamma(r.number("x")), CLOSE);
    }

    @Test
    void incompleteGammasAgreeWithTheGrid() {
        List<Row> rows = Referee.named("pgamma_grid").rows();

        assertAgrees(rows, "P", r -> GammaFunction.lower(r.number("shape"), r.number("x")), CLOSE);
        assertAgrees(rows, "Q", r -> GammaFunction.upper(r.number("shape"), r.number("x")), CLOSE);
    }

    @Test
    void gammaQuantilesAgreeWithTheGrid() {
        List<Row> rows = okRows("qgamma_grid");

        assertThat(rows).hasSize(403);
        assertAgrees(rows, "q", r -> GammaFunction.quantile(r.number("p"), r.number("shape")), 1e-8);
    }

    @Test
    void incompleteBetasAgreeWithTheGrid() {
        List<Row> rows = Referee.named("pbeta_grid").rows();

        assertAgrees(rows, "P", r -> BetaFunction.lower(r.number("x"), r.number("a"), r.number("b")), CLOSE);
        assertAgrees(rows, "Q", r -> BetaFunction.upper(r.number("x"), r.number("a"), r.number("b")), CLOSE);
    }

    @Test
    void betaQuantilesAgreeWithTheGrid() {
        List<Row> rows = okRows("qbeta_grid");

        assertThat(rows).hasSize(1162);
        assertAgrees(rows, "q", r -> BetaFunction.quantile(r.number("p"), r.number("a"), r.number("b")), CLOSE);
    }

    @Test
    void normalDistributionAgreesWithTheGrid() {
        assertAgrees(Referee.named("pnorm").rows(), "pnorm", r -> Normal.cumulative(r.number("x")), CLOSE);
        assertAgrees(Referee.named("qnorm").rows(), "qnorm", r -> Normal.quantile(r.number("p")), CLOSE);
    }

    @Test
    void negativeBinomialQuantilesAreExact() {
        List<Row> rows = Referee.named("qnbinom_grid").rows();

        for (Row row : rows) {
            CountDistribution counts = CountDistribution.negativeBinomial(row.number("mu"), row.number("size"));
            assertQuantile(row, counts, row.text("tie").equals("1") ? 1 : 0);
        }
        assertAgrees(rows, "cdf_q", r -> negativeBinomial(r).lowerTail(r.number("q")), CLOSE);
        assertAgrees(rows, "sf_qm1", r -> negativeBinomial(r).upperTail(r.number("q")), CLOSE);
    }

    @Test
    void poissonQuantilesAreExact() {
        List<Row> rows = Referee.named("qpois_grid").rows();

        for (Row row : rows) {
            assertQuantile(row, CountDistribution.poisson(row.number("mu")), 0);
        }
        assertAgrees(
                rows, "cdf_q", r -> CountDistribution.poisson(r.number("mu")).lowerTail(r.number("q")), CLOSE);
        assertAgrees(
                rows, "sf_qm1", r -> CountDistribution.poisson(r.number("mu")).upperTail(r.number("q")), CLOSE);
    }

    @Test
    void rankedProbabilityScoresAgreeWithTheGrid() {
        List<Row> rows = Referee.named("scores_nbinom").rows();

        assertThat(rows).isNotEmpty();
        assertAgrees(rows, "rps_sum", r -> negativeBinomial(r).rankedProbabilityScore((long) r.number("y")), CLOSE);
    }

    private static CountDistribution negativeBinomial(Row row) {
        return CountDistribution.negativeBinomial(row.number("mu"), row.number("size"));
    }

    private static void assertQuantile(Row row, CountDistribution counts, long slack) {
        long quantile = counts.quantile(row.number("p"));
        assertThat(Math.abs(quantile - (long) row.number("q")))
                .describedAs("%s at p=%s: %s, expected %s", counts, row.text("p"), quantile, row.text("q"))
                .isLessThanOrEqualTo(slack);
    }

    private static List<Row> okRows(String name) {
        return Referee.named(name).rows().stream()
                .filter(row -> row.text("ok").equals("1"))
                .toList();
    }

    /** Relative difference, with values that double precision cannot hold (below 1e-300) left out. */
    private static void assertAgrees(List<Row> rows, String column, ToDoubleFunction<Row> ours, double tolerance) {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            double expected = row.number(column);
            double actual = ours.applyAsDouble(row);
            double scale = Math.max(Math.abs(expected), 1e-300);
            if (!(Math.abs(actual - expected) <= tolerance * scale)) {
                wrong.add(column + " " + expected + " but " + actual + " off " + Math.abs(actual - expected) / scale);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
