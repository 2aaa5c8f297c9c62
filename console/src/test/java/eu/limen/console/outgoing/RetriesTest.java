package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.alerts.Channel;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetriesTest {

    @Test
    void pausesGrowUpToAnHour() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(attempts -> Retries.pauseAfter(Channel.EMAIL, attempts)))
                .extracting(Duration::toSeconds)
                .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1_920L, 3_600L, 3_600L);
    }

    @Test
    void aTopicNeverWaitsLongerThanAMinuteAndIsNeverGivenUp() {
        assertThat(Retries.pauseAfter(Channel.TOPIC, 500)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Retries.isLast(Channel.TOPIC, 500, Failure.TOPIC_NOT_WRITTEN))
                .isFalse();
        assertThat(Retries.isLast(Channel.TOPIC, 1, Failure.NOT_ADDRESSED)).isTrue();
    }

    @Test
    void aDeskIsTriedForAboutADay() {
        int attempts = 1;
        Duration sinceTheFirst = Duration.ZERO;
        while (!Retries.isLast(Channel.WEBHOOK, attempts, Failure.NOT_REACHED)) {
            sinceTheFirst = sinceTheFirst.plus(Retries.pauseAfter(Channel.WEBHOOK, attempts));
            attempts++;
        }

        assertThat(sinceTheFirst).isBetween(Duration.ofHours(22), Duration.ofHours(26));
    }

    @Test
    void whatCannotBeMendedByWaitingIsNotTriedAgain() {
        assertThat(Retries.isLast(Channel.EMAIL, 1, Failure.NO_ADDRESS)).isTrue();
        assertThat(Retries.isLast(Channel.EMAIL, 1, Failure.NO_MAIL_SERVER)).isFalse();
    }

    @Test
    void theOtherWayIsCalledForOnceAfterTheThirdFailureOrAtOnceIfItLasts() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .filter(attempts -> Retries.callsForOtherWay(attempts, Failure.NOT_REACHED)))
                .containsExactly(3);
        assertThat(Retries.callsForOtherWay(1, Failure.NO_SECRET)).isTrue();
    }
}
