package eu.limen.analysis.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CountDistributionTest {

    private static final double[] MEANS = {1e-9, 1e-3, 0.5, 7, 300, 1e4, 1e6};

    @Test
    void bothTailsTogetherLeaveNothingOut() {
        for (double mean : MEANS) {
            for (double dispersion : new double[] {1, 1 + 1e-9, 1.01, 2, 30, 1e4}) {
                CountDistribution counts = new CountDistribution(mean, mean * dispersion);
                long count = Math.max(1, Math.round(mean * 1.1));

                assertThat(counts.upperTail(count) + counts.lowerTail(count - 1.0))
                        .describedAs("%s", counts)
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void aVarianceEqualToTheMeanIsPoisson() {
        assertThat(CountDistribution.poisson(2).lowerTail(0)).isCloseTo(Math.exp(-2), withPercentage(1e-12));
        assertThat(CountDistribution.poisson(2).lowerTail(1)).isCloseTo(3 * Math.exp(-2), withPercentage(1e-12));
        assertThat(CountDistribution.poisson(2).upperTail(2)).isCloseTo(1 - 3 * Math.exp(-2), withPercentage(1e-12));
        assertThat(new CountDistribution(2, 1).upperTail(2))
                .isEqualTo(CountDistribution.poisson(2).upperTail(2));
    }

    @Test
    void theNegativeBinomialRunsIntoThePoissonWithoutAStep() {
        for (double mean : MEANS) {
            double count = Math.ceil(mean + 3 * Math.sqrt(mean));
            double poisson = CountDistribution.poisson(mean).upperTail(count);

            for (double excess : new double[] {1e-13, 0.99e-10, 1.01e-10, 1e-9}) {
                assertThat(new CountDistribution(mean, mean * (1 + excess)).upperTail(count))
                        .describedAs("mean %s excess %s", mean, excess)
                        .isCloseTo(poisson, withPercentage(1e-5));
            }
        }
    }

    @Test
    void aGeometricCountHasItsKnownTails() {
        CountDistribution geometric = CountDistribution.negativeBinomial(3, 1);

        assertThat(geometric.variance()).isEqualTo(12);
        assertThat(geometric.upperTail(1)).isCloseTo(0.75, withPercentage(1e-12));
        assertThat(geometric.upperTail(4)).isCloseTo(Math.pow(0.75, 4), withPercentage(1e-12));
        assertThat(geometric.lowerTail(0)).isCloseTo(0.25, withPercentage(1e-12));
        assertThat(CountDistribution.negativeBinomial(0.5, 1).upperTail(2)).isCloseTo(1.0 / 9, withPercentage(1e-12));
        assertThat(CountDistribution.negativeBinomial(0.5, 1).lowerTail(1)).isCloseTo(8.0 / 9, withPercentage(1e-12));
    }

    @Test
    void nothingIsExpectedOfAMeanOfZero() {
        CountDistribution nothing = CountDistribution.poisson(0);

        assertThat(nothing.upperTail(0)).isEqualTo(1);
        assertThat(nothing.upperTail(1)).isZero();
        assertThat(nothing.lowerTail(0)).isEqualTo(1);
        assertThat(nothing.lowerTail(-1)).isZero();
        assertThat(nothing.quantile(0.999)).isZero();
        assertThat(nothing.upperBound(0.001)).isZero();
    }

    @Test
    void aQuantileIsTheSmallestCountThatReachesItsProbability() {
        SplittableRandom random = new SplittableRandom(1_713);
        for (int i = 0; i < 2_000; i++) {
            double mean = StrictMath.exp(random.nextDouble(-5, 13));
            double dispersion = 1 + StrictMath.exp(random.nextDouble(-12, 6));
            CountDistribution counts = new CountDistribution(mean, mean * dispersion);
            double p = random.nextDouble();
            long quantile = counts.quantile(p);
            long bound = counts.upperBound(p / 100);

            assertThat(counts.lowerTail(quantile)).isGreaterThanOrEqualTo(p);
            assertThat(counts.lowerTail(quantile - 1.0)).isLessThan(p);
            assertThat(counts.upperTail(bound + 1.0)).isLessThanOrEqualTo(p / 100);
            assertThat(bound == 0 || counts.upperTail(bound) > p / 100).isTrue();
        }
    }

    @Test
    void theSearchFindsItsCountFromAnyGuess() {
        for (long wanted : new long[] {0, 1, 2, 1_000, 123_456_789L}) {
            for (double guess : new double[] {-5, 0, 1, 1_000, 1e9, Double.NaN}) {
                assertThat(CountSearch.smallest(count -> count >= wanted, guess))
                        .isEqualTo(wanted);
            }
        }
        assertThat(CountSearch.smallest(count -> false, 5)).isEqualTo(1L << 52);
    }
}
