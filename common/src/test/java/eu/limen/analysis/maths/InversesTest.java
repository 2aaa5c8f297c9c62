package eu.limen.analysis.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InversesTest {

    private static final int TRIES = 2_000;
    private final SplittableRandom random = new SplittableRandom(1_985);

    @Test
    void aGammaQuantileLeadsBackToItsProbability() {
        for (int i = 0; i < TRIES; i++) {
            double shape = StrictMath.exp(random.nextDouble(-3, 12));
            double p = random.nextDouble(1e-6, 1);

            assertThat(GammaFunction.lower(shape, GammaFunction.quantile(p, shape)))
                    .describedAs("shape %s p %s", shape, p)
                    .isCloseTo(p, withPercentage(1e-6));
            assertThat(GammaFunction.upper(shape, GammaFunction.upperQuantile(p, shape)))
                    .describedAs("shape %s p %s", shape, p)
                    .isCloseTo(p, withPercentage(1e-6));
        }
    }

    @Test
    void aGammaQuantileOfATinyUpperTailIsExact() {
        double x = GammaFunction.upperQuantile(1e-200, 3);

        assertThat(GammaFunction.upper(3, x)).isCloseTo(1e-200, withPercentage(1e-9));
        assertThat(GammaFunction.upperQuantile(0.9, 3)).isEqualTo(GammaFunction.quantile(1 - 0.9, 3));
    }

    @Test
    void aGammaQuantileTooSmallForADoubleIsZero() {
        assertThat(GammaFunction.quantile(1e-8, 0.001)).isZero();
        assertThat(GammaFunction.quantile(1e-290, 1)).isCloseTo(1e-290, withPercentage(1e-9));
        assertThat(GammaFunction.quantile(1e-305, 1)).isCloseTo(1e-305, withPercentage(1e-9));
    }

    @Test
    void theEndsOfTheProbabilitiesAreTheEndsOfTheRange() {
        assertThat(GammaFunction.quantile(0, 2)).isZero();
        assertThat(GammaFunction.quantile(1, 2)).isInfinite();
        assertThat(GammaFunction.upperQuantile(1, 2)).isZero();
        assertThat(GammaFunction.upperQuantile(0, 2)).isInfinite();
        assertThat(BetaFunction.quantile(0, 2, 3)).isZero();
        assertThat(BetaFunction.quantile(1, 2, 3)).isEqualTo(1);
        assertThat(BetaFunction.quantileComplement(0, 2, 3)).isEqualTo(1);
        assertThat(BetaFunction.quantileComplement(1, 2, 3)).isZero();
    }

    @Test
    void aBetaQuantileLeadsBackToItsProbability() {
        for (int i = 0; i < TRIES; i++) {
            double a = StrictMath.exp(random.nextDouble(-2, 10));
            double b = StrictMath.exp(random.nextDouble(-2, 10));
            double p = random.nextDouble(1e-6, 0.999);
            double x = BetaFunction.quantile(p, a, b);

            if (x < 0.9) {
                assertThat(BetaFunction.lower(x, a, b))
                        .describedAs("a %s b %s p %s", a, b, p)
                        .isCloseTo(p, withPercentage(1e-5));
            }
            assertThat(x + BetaFunction.quantileComplement(p, a, b)).isCloseTo(1, withPercentage(1e-13));
        }
    }

    @Test
    void aBetaQuantileNearOneKeepsItsDistanceFromOne() {
        double rest = BetaFunction.quantileComplement(0.5, 2, 1e-3);

        assertThat(rest).isBetween(1e-302, 1e-100);
        assertThat(BetaFunction.lower(rest, 1e-3, 2)).isCloseTo(0.5, withPercentage(1e-9));
    }

    @Test
    void theNormalQuantileLeadsBackToItsProbability() {
        for (double p = 0.001; p < 1; p += 0.007) {
            assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, withPercentage(1e-10));
        }
    }
}
