package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.maths.CountDistribution;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CountSamplerTest {

    private static final int DRAWS = 20_000;

    @Test
    void itsCountsFollowTheirDistribution() {
        for (double mean : new double[] {0.4, 3, 60, 5_000}) {
            for (double dispersion : new double[] {1, 1.5, 8}) {
                int[] counts = new CountSampler(mean, dispersion, 7).next(DRAWS);
                CountDistribution distribution = new CountDistribution(mean, dispersion * mean);

                for (double p : new double[] {0.05, 0.3, 0.7, 0.95}) {
                    long quantile = distribution.quantile(p);
                    double share = (double) Arrays.stream(counts)
                                    .filter(count -> count <= quantile)
                                    .count()
                            / DRAWS;
                    assertThat(share)
                            .describedAs("mean %s dispersion %s p %s", mean, dispersion, p)
                            .isCloseTo(distribution.lowerTail(quantile), within(0.02));
                }
            }
        }
    }

    @Test
    void theFirstCountsOfASeedAreAlwaysTheSame() {
        assertThat(new CountSampler(3, 1.5, 20_231_123L).next(8)).containsExactly(4, 1, 5, 0, 1, 3, 9, 6);
    }

    @Test
    void noCountLiesOutsideTheTable() {
        CountSampler sampler = new CountSampler(5_000, 8, 7);

        assertThat(sampler.smallest()).isEqualTo(3_200);
        assertThat(sampler.largest()).isBetween(6_000, 7_000);
        assertThat(Arrays.stream(sampler.next(DRAWS))).allMatch(count -> count >= 3_200 && count <= sampler.largest());
    }
}
