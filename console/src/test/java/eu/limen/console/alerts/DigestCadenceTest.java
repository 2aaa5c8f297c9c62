package eu.limen.console.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Level;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of docs/console.md, "Alerts". */
class DigestCadenceTest {

    private static final ZoneId LJUBLJANA = ZoneId.of("Europe/Ljubljana");
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime SECOND = LocalTime.of(15, 0);

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, false, false, TWICE_A_DAY",
        "HIGH, false, false, TWICE_A_DAY",
        "MEDIUM, true, true, TWICE_A_DAY",
        "MEDIUM, true, false, DAILY",
        "MEDIUM, false, true, DAILY",
        "NOT_ASSESSED, true, true, TWICE_A_DAY",
        "NOT_ASSESSED, false, false, DAILY",
        "LOW, true, true, TWICE_A_DAY",
        "LOW, true, false, DAILY",
        "LOW, false, true, WEEKLY",
        "LOW, false, false, WEEKLY"
    })
    void theHigherTheThreatAndWhereThereAreMeasuresTheMoreOften(
            Level level, boolean measure, boolean policeChecks, DigestCadence cadence) {
        assertThat(DigestCadence.of(level, measure, policeChecks)).isEqualTo(cadence);
    }

    /** After Tuesday noon; the clocks go forward on Sunday, 30 March 2025. */
    @ParameterizedTest
    @CsvSource({
        "TWICE_A_DAY, 2025-03-25T11:00:00Z, 2025-03-25T14:00:00Z",
        "TWICE_A_DAY, 2025-03-25T14:00:00Z, 2025-03-26T06:00:00Z",
        "DAILY, 2025-03-25T11:00:00Z, 2025-03-26T06:00:00Z",
        "WEEKLY, 2025-03-25T11:00:00Z, 2025-03-31T05:00:00Z"
    })
    void theNextOneGoesOutByTheClockOnTheWall(DigestCadence cadence, Instant after, Instant next) {
        assertThat(cadence.next(after, LJUBLJANA, MORNING, SECOND)).isEqualTo(next);
    }

    @Test
    void onAMondayMorningTheDigestOfTheWeekIsStillToCome() {
        Instant beforeSeven = Instant.parse("2025-03-24T05:00:00Z");

        assertThat(DigestCadence.WEEKLY.next(beforeSeven, LJUBLJANA, MORNING, SECOND))
                .isEqualTo("2025-03-24T06:00:00Z");
    }
}
