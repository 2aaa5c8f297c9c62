package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.referees.Referee;
import eu.limen.analysis.referees.Referee.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PoissonGammaFilterTest {

    private static final double CLOSE = 1e-9;
    private static final double REFERENCE_WEEKS_PER_YEAR = 52;

    @Test
    void itAgreesStepByStepWithTheReference() {
        Map<String, List<Row>> runs = new LinkedHashMap<>();
        for (Row row : Referee.named("dglm_reference").rows()) {
            String run = row.text("series") + "/" + row.text("deltaLevel");
            runs.computeIfAbsent(run, name -> new ArrayList<>()).add(row);
        }

        assertThat(runs).hasSize(33);
        runs.forEach(PoissonGammaFilterTest::assertFollows);
    }

    private static void assertFollows(String run, List<Row> rows) {
        Row first = rows.get(0);
        PoissonGammaFilter filter = new PoissonGammaFilter(FilterParameters.week()
                .withLevelDiscount(first.number("deltaLevel"))
                .withGuard((int) first.number("guard"))
                .withSeason((int) first.number("harmonics"), REFERENCE_WEEKS_PER_YEAR));
        FilterState state = filter.initial(Math.log(first.number("lam0")), 1);

        for (Row row : rows) {
            String step = run + " at " + row.text("t");
            long week = (long) row.number("t");
            Forecast forecast = filter.predict(state, row.number("exposure"), week);
            assertNear(step, forecast.logRate(), row.number("f"));
            assertNear(step, forecast.logRateVariance(), row.number("q"));
            assertNear(step, forecast.mean(), row.number("mu"));
            assertNear(step, forecast.dispersion(), row.number("phi"));
            assertNear(step, forecast.variance(), row.number("var"));
            assertNear(step, forecast.upperTail(row.number("y")), row.number("p"));
            assertNear(step, state.coefficients()[0], row.number("level"));
            state = filter.absorb(state, forecast, row.number("y"), week);
            double[] waiting = state.waiting();
            assertNear(step, waiting[waiting.length - 5], row.number("absorbed"));
        }
    }

    private static void assertNear(String step, double actual, double expected) {
        assertThat(actual).describedAs(step).isCloseTo(expected, within(CLOSE * Math.abs(expected)));
    }

    @Test
    void withoutSeasonItIsTheDiscountedGammaFilter() {
        SplittableRandom random = new SplittableRandom(20_151_017);
        FilterParameters parameters =
                FilterParameters.week().withLevelDiscount(0.9).withGuard(0).withSeason(0, 7);
        PoissonGammaFilter filter = new PoissonGammaFilter(parameters);
        double shape = 2.5;
        double rate = 40;
        FilterState state = filter.initial(Math.log(shape / rate), 1 / shape);

        for (int week = 0; week < 300; week++) {
            double exposure = 50 + random.nextInt(100);
            double count = 1 + random.nextInt(8);
            double dispersion = state.dispersion();
            Forecast forecast = filter.predict(state, exposure, week);
            double absorbed = Math.min(count, Math.ceil(forecast.mean() + 2.58 * Math.sqrt(forecast.variance())));
            shape = 0.9 * shape + absorbed / dispersion;
            rate = 0.9 * rate + exposure / dispersion;
            state = filter.absorb(state, forecast, count, week);

            assertThat(Math.exp(state.coefficients()[0])).isCloseTo(shape / rate, withPercentage(1e-9));
            assertThat(state.covariance()[0]).isCloseTo(1 / shape, withPercentage(1e-9));
        }
    }
}
