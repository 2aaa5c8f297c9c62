package eu.limen.scenario;

import eu.limen.model.ReportId;
import java.nio.charset.StandardCharsets;

/**
 * Seeded chance that gives the same numbers on every machine: SplitMix64 (Steele, Lea and Flood 2014) with a few samplers
 * on top, in strict arithmetic.
 */
final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double UNIT = 0x1.0p-53;
    /** Largest mean drawn at once: exp(-32) is far from underflow. */
    private static final double POISSON_CHUNK = 32;

    private static final int LONGEST_CLUSTER = 1_000;

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** A stream of its own for each name, so that a stream added later leaves the others as they are. */
    static Chance of(long seed, String stream) {
        long hash = FNV_OFFSET;
        for (byte b : stream.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * FNV_PRIME;
        }
        return new Chance(mix(seed) ^ hash);
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** Uniform in [0, 1). */
    double uniform() {
        return (next() >>> 11) * UNIT;
    }

    /** Uniform in 0..bound-1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    boolean happens(double probability) {
        return uniform() < probability;
    }

    /** A random report id (UUID version 4). */
    ReportId reportId() {
        long high = (next() & 0xFFFFFFFFFFFF0FFFL) | 0x4000L;
        long low = (next() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new ReportId(high, low);
    }

    /** Poisson: sums of independent pieces, each by multiplying uniforms (Knuth). */
    long poisson(double mean) {
        long total = 0;
        double left = mean;
        while (left > POISSON_CHUNK) {
            total += smallPoisson(POISSON_CHUNK);
            left -= POISSON_CHUNK;
        }
        return total + smallPoisson(left);
    }

    /**
     * Negative binomial with variance phi x mean (NB1), as a Poisson number of clusters of logarithmic size.
     *
     * @param phi dispersion, 1 or more; 1 is Poisson
     */
    long overdispersed(double mean, double phi) {
        if (phi <= 1 || mean <= 0) {
            return poisson(Math.max(0, mean));
        }
        double logPhi = StrictMath.log(phi);
        long clusters = poisson(mean / (phi - 1) * logPhi);
        long total = 0;
        for (long i = 0; i < clusters; i++) {
            total += clusterSize(1 - 1 / phi, logPhi);
        }
        return total;
    }

    private long smallPoisson(double mean) {
        double limit = StrictMath.exp(-mean);
        double product = uniform();
        long count = 0;
        while (product > limit) {
            product *= uniform();
            count++;
        }
        return count;
    }

    private int clusterSize(double p, double logPhi) {
        double left = uniform();
        double probability = p / logPhi;
        int size = 1;
        while (left >= probability && size < LONGEST_CLUSTER) {
            left -= probability;
            probability *= p * size / (size + 1);
            size++;
        }
        return size;
    }

    private static long mix(long seed) {
        long z = (seed ^ (seed >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
