package eu.limen.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.CountSampler;
import eu.limen.analysis.maths.CountDistribution;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    @Test
    void everythingUpToTheLastPValueUnderItsRankStandsOut() {
        double[] pValues = {0.03, 0.9, 0.001, 0.045, 0.5};

        // limits by rank at q = .1: .02 .04 .06 .08 .1
        assertThat(BenjaminiHochberg.discoveries(pValues, 0.1)).containsExactly(true, false, true, true, false);
    }

    @Test
    void aSmallPValueIsCarriedByTheLargerOnesBehindIt() {
        assertThat(BenjaminiHochberg.discoveries(new double[] {0.06, 0.07, 0.08}, 0.1))
                .containsExactly(true, true, true);
        assertThat(BenjaminiHochberg.discoveries(new double[] {0.06, 0.07, 0.2}, 0.1))
                .containsExactly(false, false, false);
    }

    @Test
    void amongManyAPValueMustBeSmaller() {
        double[] pValues = new double[100];
        Arrays.fill(pValues, 0.7);
        pValues[42] = 0.01;

        assertThat(BenjaminiHochberg.discoveries(pValues, 0.1)).doesNotContain(true);
        assertThat(BenjaminiHochberg.discoveries(new double[] {0.01}, 0.1)).containsExactly(true);
    }

    @Test
    void whatWasNotTestedNeitherStandsOutNorCounts() {
        double nothing = Double.NaN;

        assertThat(BenjaminiHochberg.discoveries(new double[] {nothing, 0.09, nothing}, 0.1))
                .containsExactly(false, true, false);
        assertThat(BenjaminiHochberg.discoveries(new double[] {nothing}, 0.1)).containsExactly(false);
        assertThat(BenjaminiHochberg.discoveries(new double[0], 0.1)).isEmpty();
    }

    @Test
    void whereNothingHappensFewNetworksTellOfAnything() {
        CountSampler chance = new CountSampler(5_000, 1, 7);
        int told = 0;
        for (int network = 0; network < 1_000; network++) {
            double[] pValues = uniform(chance.next(20));
            for (boolean discovery : BenjaminiHochberg.discoveries(pValues, 0.1)) {
                if (discovery) {
                    told++;
                    break;
                }
            }
        }

        assertThat(told).isBetween(70, 130);
    }

    /** Upper tail probabilities of Poisson counts with a mean of 5,000, close to uniform. */
    private static double[] uniform(int[] counts) {
        double[] uniform = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            uniform[i] = CountDistribution.poisson(5_000).upperTail(counts[i]);
        }
        return uniform;
    }
}
