package eu.limen.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.analysis.GammaRate;
import org.junit.jupiter.api.Test;

class NetworkPriorTest {

    private static final int LEAST = 5;
    private static final double ROUNDING = 1e-9;

    @Test
    void itIsAsSureAsTheRatesOfTheNetworkAreAlike() {
        NetworkPrior prior = sections(1_000, 10, 20, 30, 40, 50);

        GammaRate rate = prior.rate(LEAST, LEAST);

        // m = 150 / 5000, s2 = 5.5 / 5000 - m^2 = .0002, A = s2 - .03 x 5 / 5000 = .00017, a = m^2 / A
        assertThat(rate.shape()).isCloseTo(0.0009 / 0.00017, within(ROUNDING));
        assertThat(rate.mean()).isCloseTo(0.03, within(ROUNDING));
    }

    @Test
    void ratesAllAlikeAreTakenToDifferByATenthAndSpeakNoLouderThanTwentyEvents() {
        GammaRate rate = sections(1_000, 30, 30, 30, 30, 30).rate(LEAST, LEAST);

        assertThat(rate.shape()).isEqualTo(20);
        assertThat(rate.rate()).isCloseTo(20 / 0.03, within(1e-6));
    }

    @Test
    void ratesFarApartLeaveHalfAnEvent() {
        GammaRate rate = sections(1_000, 150, 0, 0, 0, 0).rate(LEAST, LEAST);

        // s2 = 22.5 / 5000 - .0009, A = .0036 - .00003, m^2 / A = .252
        assertThat(rate.shape()).isEqualTo(0.5);
        assertThat(rate.mean()).isCloseTo(0.03, within(ROUNDING));
    }

    @Test
    void fewerThanFiveSectionsSayNothingOfHowRatesDiffer() {
        GammaRate rate = sections(1_000, 30, 30, 30, 30, 30).rate(LEAST - 1, LEAST);

        assertThat(rate.shape()).isEqualTo(0.5);
        assertThat(rate.mean()).isCloseTo(0.03, within(ROUNDING));
    }

    @Test
    void aNetworkWithoutEventsHasSeenNoneInAllItsExposure() {
        assertThat(sections(1_000, 0, 0, 0, 0, 0, 0).rate(LEAST, LEAST)).isEqualTo(new GammaRate(0.5, 6_000.5));
        assertThat(sections(1_000, 0, 0).rate(LEAST, LEAST)).isEqualTo(new GammaRate(0.5, 2_000.5));
        assertThat(NetworkPrior.NONE.rate(LEAST, LEAST)).isEqualTo(new GammaRate(0.5, 0.5));
    }

    @Test
    void aSeriesWithoutExposureIsNoPartOfIt() {
        NetworkPrior prior = sections(1_000, 10, 20, 30, 40, 50);

        assertThat(prior.plus(NetworkPrior.of(7, 0))).isEqualTo(prior);
    }

    @Test
    void sumsMergeInAnyGrouping() {
        NetworkPrior left = sections(500, 8, 1, 16);
        NetworkPrior right = sections(2_000, 4, 2);

        assertThat(left.plus(right).rate(LEAST, LEAST))
                .isEqualTo(right.plus(left).rate(LEAST, LEAST));
        assertThat(left.plus(right).series()).isEqualTo(5);
    }

    @Test
    void whatIsFoundInAMultipleOfTheChecksIsTheSameRateInThatMeasure() {
        GammaRate inChecks = sections(1_000, 10, 20, 30, 40, 50).rate(LEAST, LEAST);
        GammaRate inThousands = sections(1, 10, 20, 30, 40, 50).rate(LEAST, LEAST);

        assertThat(inThousands.shape()).isCloseTo(inChecks.shape(), within(ROUNDING));
        assertThat(inThousands.mean()).isCloseTo(1_000 * inChecks.mean(), within(ROUNDING));
    }

    @Test
    void itsShareShrinksWithTheChecksOfTheSeriesItself() {
        GammaRate prior = sections(1_000, 30, 30, 30, 30, 30).rate(LEAST, LEAST);

        assertThat(prior.after(5, 0, 1).shareOf(prior)).isEqualTo(1);
        assertThat(prior.after(5, 2_000, 1).shareOf(prior)).isCloseTo(0.25, within(ROUNDING));
        assertThat(prior.after(5, 2_000, 3).shareOf(prior)).isCloseTo(0.5, within(ROUNDING));
    }

    private static NetworkPrior sections(double exposure, double... counts) {
        NetworkPrior sum = NetworkPrior.NONE;
        for (double count : counts) {
            sum = sum.plus(NetworkPrior.of(count, exposure));
        }
        return sum;
    }
}
