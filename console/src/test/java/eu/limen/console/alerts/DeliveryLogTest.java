package eu.limen.console.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeliveryLogTest {

    private static final ZoneId LJUBLJANA = ZoneId.of("Europe/Ljubljana");
    private static final Instant DATA = Instant.parse("2025-01-14T03:00:00Z");

    @Test
    void theHoursOfMessageAndDataStandSideBySide() {
        Instant sent = Instant.parse("2025-01-14T04:40:00Z");

        String words = DeliveryLog.when("SENT", sent, sent, DATA, LJUBLJANA);

        assertThat(words).isEqualTo("sent 05:40, data to 04:00");
    }

    @Test
    void ofDifferentDaysTheDaysAreNamed() {
        Instant due = Instant.parse("2025-01-15T06:00:00Z");

        String words = DeliveryLog.when("QUEUED", due, null, DATA, LJUBLJANA);

        assertThat(words).isEqualTo("queued, due 2025-01-15 07:00, data to 2025-01-14 04:00");
    }
}
