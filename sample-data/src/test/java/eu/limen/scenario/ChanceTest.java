package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Chance with a seed: the published sequence, and samples with the moments that are asked for. */
class ChanceTest {

    private static final long SEED = 42;
    private static final int DRAWS = 20_000;

    @Test
    void itIsTheSequenceOfSplitMix64() {
        Chance chance = new Chance(1234567);

        // First values of SplitMix64 with seed 1234567, as published on Rosetta Code.
        assertThat(Long.toUnsignedString(chance.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(chance.next())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(chance.next())).isEqualTo("9817491932198370423");
    }

    @Test
    void streamsOfDifferentNamesDiffer() {
        assertThat(Chance.of(SEED, "one").next())
                .isNotEqualTo(Chance.of(SEED, "two").next());
        assertThat(Chance.of(SEED, "one").next())
                .isEqualTo(Chance.of(SEED, "one").next());
    }

    @Test
    void smallAndLargePoissonNumbersHaveTheirMeanAndVariance() {
        for (double mean : new double[] {.3, 12, 90}) {
            Chance chance = new Chance(SEED);

            Moments moments = moments(() -> chance.poisson(mean));

            assertThat(moments.mean()).isCloseTo(mean, within(5 * StrictMath.sqrt(mean / DRAWS)));
            assertThat(moments.variance() / mean).isCloseTo(1, within(.06));
        }
    }

    @Test
    void overdispersedNumbersHaveTheirMeanAndVariance() {
        for (double phi : new double[] {1.3, 6}) {
            Chance chance = new Chance(SEED);
            double mean = 9;

            Moments moments = moments(() -> chance.overdispersed(mean, phi));

            assertThat(moments.mean()).isCloseTo(mean, within(5 * StrictMath.sqrt(phi * mean / DRAWS)));
            assertThat(moments.variance() / mean).isCloseTo(phi, within(.08 * phi));
        }
    }

    @Test
    void nothingIsFoundWhereNothingIsExpected() {
        assertThat(new Chance(SEED).overdispersed(0, 1.3)).isZero();
        assertThat(new Chance(SEED).poisson(0)).isZero();
    }

    @Test
    void reportIdsAreRandomUuidsAndDiffer() {
        Chance chance = new Chance(SEED);
        Set<Object> seen = new HashSet<>();

        for (int i = 0; i < DRAWS; i++) {
            var id = chance.reportId();

            assertThat(id.high() >>> 12 & 0xF).isEqualTo(4);
            assertThat(id.low() >>> 62).isEqualTo(2);
            assertThat(seen.add(id)).isTrue();
        }
    }

    private static Moments moments(LongSupplier draw) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            long value = draw.getAsLong();
            sum += value;
            squares += (double) value * value;
        }
        double mean = sum / DRAWS;
        return new Moments(mean, squares / DRAWS - mean * mean);
    }

    private record Moments(double mean, double variance) {}
}
