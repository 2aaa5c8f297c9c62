package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionTimeoutTest {

    private static final Duration QUARTER_OF_AN_HOUR = Duration.ofMinutes(15);

    @Test
    void aTransactionMayLiveAsLongAsTheBrokerAllows() {
        assertThat(TransactionTimeout.problems(analysis(Map.of()), QUARTER_OF_AN_HOUR))
                .isEmpty();
    }

    @Test
    void aLongerOneIsRefusedWithWhatIsExpected() {
        Deployment.Analysis analysis = analysis(Map.of("analysis.transaction-timeout", "PT16M"));

        assertThat(TransactionTimeout.problems(analysis, QUARTER_OF_AN_HOUR))
                .containsExactly(
                        "analysis.transaction-timeout: PT16M (expected: at most the brokers' transaction.max.timeout.ms, "
                                + "PT15M; shorten the one or raise the other)");
    }

    @Test
    void oneThatEndsBeforeAFewCheckpointsIsRefused() {
        Deployment.Analysis analysis = analysis(Map.of("analysis.checkpoint-interval", "PT4M"));

        assertThat(TransactionTimeout.problems(analysis, QUARTER_OF_AN_HOUR))
                .containsExactly(
                        "analysis.transaction-timeout: PT15M (expected: at least 5 times analysis.checkpoint-interval, "
                                + "PT20M; lengthen the one or shorten the other)");
    }

    @Test
    void theBrokerIsAsked(@TempDir Path directory) throws Exception {
        Map<String, String> impatient = Map.of(TransactionTimeout.BROKERS_MOST, "600000");

        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, impatient);
                Admin admin = broker.admin()) {
            assertThatThrownBy(() -> TransactionTimeout.require(deployment(Map.of()), admin))
                    .isInstanceOf(UnusableDeployment.class)
                    .hasMessageContaining("PT15M")
                    .hasMessageContaining("PT10M");
            TransactionTimeout.require(deployment(Map.of("analysis.transaction-timeout", "PT10M")), admin);
            TransactionTimeout.require(deployment(Map.of("analysis.delivery", "at-least-once")), admin);
        }
    }

    private static Deployment.Analysis analysis(Map<String, String> lines) {
        return deployment(lines).analysis();
    }

    private static Deployment deployment(Map<String, String> lines) {
        Map<String, String> all = new TreeMap<>(lines);
        all.put("kafka.bootstrap.servers", "127.0.0.1:9092");
        return Deployment.of(Settings.of(all));
    }
}
