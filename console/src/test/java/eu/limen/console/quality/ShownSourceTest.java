package eu.limen.console.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownSourceTest {

    private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");
    private static final SourceAccount CHECKS =
            new SourceAccount("check", "AT-BMI", NOON.minusSeconds(7_200), 100, 90, 5, 3, 2);

    private static ShownSilence silence(String source) {
        return new ShownSilence(source, "AT-SI", "check", "P1D", "2025-03-01", "A|SILENT_SOURCE|x");
    }

    @Test
    void aGatewayIsOneRowOverItsKindsAndLastSeenWithItsLatest() {
        SourceAccount movements =
                new SourceAccount("unauthorised-movement", "AT-BMI", NOON.minusSeconds(90_000), 100, 98, 0, 0, 2);

        ShownSource shown =
                ShownSource.of(List.of(CHECKS, movements), List.of(), NOON).get(0);

        assertThat(shown.kinds()).containsExactly("check", "unauthorised-movement");
        assertThat(shown.lastSeen()).isEqualTo("2025-03-04T10:00:00Z");
        assertThat(shown.hoursSince()).isEqualTo(2);
        assertThat(shown.read()).isEqualTo(200);
        assertThat(shown.rejectedShare()).isEqualTo(0.02);
        assertThat(shown.addsUp()).isTrue();
    }

    @Test
    void aBalanceThatDoesNotAddUpIsNotHiddenByAnotherThatIsOffTheOtherWay() {
        SourceAccount oneTooMany = new SourceAccount("check", "AT-BMI", NOON, 10, 11, 0, 0, 0);
        SourceAccount oneTooFew = new SourceAccount("traffic", "AT-BMI", NOON, 10, 9, 0, 0, 0);

        List<ShownSource> shown = ShownSource.of(List.of(oneTooMany, oneTooFew), List.of(), NOON);

        assertThat(shown).extracting(ShownSource::addsUp).containsExactly(false);
    }

    @Test
    void aGatewayThatHasNeverSentAnythingIsThereIfItIsMissed() {
        List<ShownSource> shown = ShownSource.of(List.of(CHECKS), List.of(silence("AT-ZOLL")), NOON);

        assertThat(shown).extracting(ShownSource::source).containsExactly("AT-BMI", "AT-ZOLL");
        assertThat(shown.get(1).lastSeen()).isNull();
        assertThat(shown.get(1).silences()).hasSize(1);
        assertThat(shown.get(0).silences()).isEmpty();
    }
}
