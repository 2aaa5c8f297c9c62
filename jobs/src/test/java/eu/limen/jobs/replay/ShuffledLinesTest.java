package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.flow.Tick;
import eu.limen.jobs.RawReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffledLinesTest {

    private static final int HOURS = 500;
    private static final Disorder DAY = Disorder.parse("7,PT24H");

    @Test
    void allArriveInAnotherOrder() {
        List<RawReport> sent = sentHourly();

        List<RawReport> arrived = arrivals(sent, DAY);

        assertThat(arrived).containsExactlyInAnyOrderElementsOf(sent).isNotEqualTo(sent);
    }

    @Test
    void theSameSeedGivesTheSameOrderAndAnotherGivesAnother() {
        List<RawReport> sent = sentHourly();

        assertThat(arrivals(sent, DAY)).isEqualTo(arrivals(sent, DAY));
        assertThat(arrivals(sent, DAY)).isNotEqualTo(arrivals(sent, Disorder.parse("8,PT24H")));
    }

    @Test
    void noneIsOvertakenByOneSentLongerAfterItThanTheLongestDelay() {
        long latest = 0;
        for (RawReport line : arrivals(sentHourly(), DAY)) {
            assertThat(line.knowledgeMillis()).isGreaterThanOrEqualTo(latest - 24 * Tick.HOUR_MILLIS);
            latest = Math.max(latest, line.knowledgeMillis());
        }
    }

    @Test
    void withoutDelayTheOrderStays() {
        List<RawReport> sent = sentHourly();

        assertThat(arrivals(sent, Disorder.parse("7,PT0S"))).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", ",PT24H", "7,", "7,24H", "x,PT24H", "7,-PT1H", "7;PT1H"})
    void whatIsNoDisorderIsNamed(String text) {
        assertThatThrownBy(() -> Disorder.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' (expected: SEED,DURATION such as 7,PT24H)");
    }

    private static List<RawReport> sentHourly() {
        List<RawReport> sent = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            sent.add(Lines.raw(
                    Instant.parse(Lines.EIGHT).plusSeconds(3600L * hour).toString(), hour));
        }
        return sent;
    }

    private static List<RawReport> arrivals(List<RawReport> sent, Disorder disorder) {
        List<RawReport> arrived = new ArrayList<>();
        new ShuffledLines(sent.iterator(), disorder).forEachRemaining(arrived::add);
        return arrived;
    }
}
