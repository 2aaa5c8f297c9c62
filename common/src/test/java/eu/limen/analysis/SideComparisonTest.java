package eu.limen.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import eu.limen.analysis.maths.Normal;
import eu.limen.model.SideAgreement;
import org.junit.jupiter.api.Test;

class SideComparisonTest {

    private static final RateRatio DOUBLED = change(400, 200);
    private static final RateRatio STEADY = change(200, 200);
    private static final RateRatio HALVED = change(100, 200);
    private static final RateRatio HARDLY_KNOWN = change(2, 2);

    @Test
    void sidesThatChangeAlikeAreConcordant() {
        SideComparison alike = new SideComparison(DOUBLED, DOUBLED);

        assertThat(alike.agreement()).isEqualTo(SideAgreement.CONCORDANT);
        assertThat(alike.sameDirection()).isGreaterThan(0.999);
    }

    @Test
    void sidesThatChangeInOppositeWaysAreDiscordant() {
        SideComparison opposite = new SideComparison(DOUBLED, HALVED);

        assertThat(opposite.agreement()).isEqualTo(SideAgreement.DISCORDANT);
        assertThat(opposite.sameDirection()).isLessThan(0.001);
        assertThat(opposite.sameMagnitude()).isLessThan(0.001);
    }

    @Test
    void whatIsHardlyKnownStaysUndetermined() {
        assertThat(new SideComparison(HARDLY_KNOWN, STEADY).agreement()).isEqualTo(SideAgreement.UNDETERMINED);
    }

    @Test
    void aDoubledAndASteadySideShareAMagnitudeOnlyInHalfOfTheCases() {
        SideComparison half = new SideComparison(DOUBLED, STEADY);

        double difference = DOUBLED.expectedLog() - STEADY.expectedLog();
        double spread = Math.sqrt(DOUBLED.varianceLog() + STEADY.varianceLog());
        double expected = Normal.cumulative((Math.log(2) - difference) / spread)
                - Normal.cumulative((-Math.log(2) - difference) / spread);
        assertThat(half.sameMagnitude()).isCloseTo(expected, withPercentage(1e-9));
        assertThat(half.sameMagnitude()).isBetween(0.45, 0.55);
        assertThat(half.sameDirection()).isBetween(0.45, 0.55);
        assertThat(half.agreement()).isEqualTo(SideAgreement.DISCORDANT);
    }

    @Test
    void theDirectionIsTheSameWhenBothRiseOrBothFall() {
        RateRatio perhaps = change(12, 10);
        double rises = perhaps.probabilityAbove(1);

        assertThat(new SideComparison(perhaps, HARDLY_KNOWN).sameDirection()).isCloseTo(0.5, within(1e-12));
        assertThat(new SideComparison(perhaps, perhaps).sameDirection())
                .isCloseTo(rises * rises + (1 - rises) * (1 - rises), within(1e-12));
    }

    @Test
    void theJointChangeIsThatOfTheSidesFirstTwoMoments() {
        assertThat(new SideComparison(DOUBLED, STEADY).joint())
                .isEqualTo(LogChange.joint(LogChange.of(DOUBLED), LogChange.of(STEADY)));
    }

    @Test
    void swappingTheSidesChangesNothing() {
        SideComparison one = new SideComparison(DOUBLED, HARDLY_KNOWN);
        SideComparison other = new SideComparison(HARDLY_KNOWN, DOUBLED);

        assertThat(other.sameDirection()).isEqualTo(one.sameDirection());
        assertThat(other.sameMagnitude()).isCloseTo(one.sameMagnitude(), within(1e-14));
        assertThat(other.joint()).isEqualTo(one.joint());
    }

    @Test
    void agreeingChangesAreCombinedByInverseVariance() {
        LogChange joint = LogChange.joint(new LogChange(0.2, 0.1), new LogChange(0.4, 0.3));

        assertThat(joint.mean()).isCloseTo((0.2 / 0.1 + 0.4 / 0.3) / (1 / 0.1 + 1 / 0.3), withPercentage(1e-12));
        assertThat(joint.variance()).isCloseTo(1 / (1 / 0.1 + 1 / 0.3), withPercentage(1e-12));
    }

    @Test
    void disagreementWidensTheJointChange() {
        LogChange joint = LogChange.joint(new LogChange(1.5, 0.1), new LogChange(-0.5, 0.3));

        double between = (2.0 * 2.0 - 0.4) / 2;
        double left = 1 / (0.1 + between);
        double right = 1 / (0.3 + between);
        assertThat(joint.mean()).isCloseTo((1.5 * left - 0.5 * right) / (left + right), withPercentage(1e-12));
        assertThat(joint.variance()).isCloseTo(1 / (left + right), withPercentage(1e-12));
    }

    @Test
    void aLogChangeIsAboveOrBelowALimit() {
        LogChange change = new LogChange(Math.log(1.2), 0.04);

        assertThat(change.probabilityAbove(1.2)).isCloseTo(0.5, withPercentage(1e-9));
        assertThat(change.probabilityAbove(1)).isCloseTo(Normal.cumulative(Math.log(1.2) / 0.2), within(1e-12));
        assertThat(change.probabilityBelow(1)).isCloseTo(1 - change.probabilityAbove(1), within(1e-12));
    }

    private static RateRatio change(double now, double before) {
        return new RateRatio(new GammaRate(now, 1_000), new GammaRate(before, 1_000));
    }
}
