package eu.limen.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.admission.Conservation.Account;
import eu.limen.admission.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceMetricsTest {

    private static final Account CHECKS = new Account("check", "AT-BMI-1");
    private static final String OF_CHECKS = "kind=check source=AT-BMI-1 ";
    private static final long NINE = Instant.parse("2025-03-05T09:00:00Z").toEpochMilli();
    private static final long TEN = Instant.parse("2025-03-05T10:00:00Z").toEpochMilli();

    private final SavedFigures saved = new SavedFigures();
    private final ShownMetrics shown = new ShownMetrics();

    @SuppressWarnings("NullAway.Init")
    private SourceMetrics metrics;

    @BeforeEach
    void show() throws Exception {
        metrics = SourceMetrics.restored(saved);
        metrics.show(shown);
    }

    @Test
    void everyRecordIsReadAndHasOneOutcome() {
        metrics.count(CHECKS, Outcome.ADMITTED);
        metrics.count(CHECKS, Outcome.CORRECTED);
        metrics.count(CHECKS, Outcome.DUPLICATE);
        metrics.count(CHECKS, Outcome.REJECTED);
        metrics.count(CHECKS, Outcome.REJECTED);

        assertThat(shown.value(OF_CHECKS + "reportsRead")).isEqualTo(5L);
        assertThat(shown.value(OF_CHECKS + "reportsAdmitted")).isEqualTo(1L);
        assertThat(shown.value(OF_CHECKS + "reportsCorrected")).isEqualTo(1L);
        assertThat(shown.value(OF_CHECKS + "reportsDuplicate")).isEqualTo(1L);
        assertThat(shown.value(OF_CHECKS + "reportsRejected")).isEqualTo(2L);
    }

    @Test
    void aSourceWasLastSeenWhenItsLatestReportWasSentWhateverArrivesLast() {
        metrics.seen(CHECKS, TEN);
        metrics.seen(CHECKS, NINE);

        assertThat(shown.value(OF_CHECKS + "lastSeen")).isEqualTo(TEN);
    }

    @Test
    void afterARestoreTheFiguresAreThereAtOnceAndGoOn() throws Exception {
        metrics.count(CHECKS, Outcome.ADMITTED);
        metrics.seen(CHECKS, NINE);
        metrics.save();

        ShownMetrics later = new ShownMetrics();
        SourceMetrics restored = SourceMetrics.restored(saved);
        restored.show(later);

        assertThat(later.value(OF_CHECKS + "reportsRead")).isEqualTo(1L);
        assertThat(later.value(OF_CHECKS + "lastSeen")).isEqualTo(NINE);
        restored.count(CHECKS, Outcome.DUPLICATE);
        assertThat(later.value(OF_CHECKS + "reportsRead")).isEqualTo(2L);
    }

    @Test
    void inventedGatewaysShareOneSeriesOnceThereAreTooMany() {
        for (int number = 0; number < 2 * SourceMetrics.MOST_ACCOUNTS; number++) {
            metrics.count(new Account("check", "AT-INVENTED-" + number), Outcome.REJECTED);
        }

        assertThat(shown.value("kind=OTHERS source=OTHERS reportsRejected"))
                .isEqualTo((long) SourceMetrics.MOST_ACCOUNTS);
        assertThat(shown.size()).isLessThan(7 * SourceMetrics.MOST_ACCOUNTS);
    }
}
