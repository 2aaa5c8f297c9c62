package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The processes of a cluster write one JSON object a line, without what an exception quotes. */
class LogLineTest {

    /** 2025-03-05T09:00:00Z. */
    private static final long NINE = 1_741_165_200_000L;

    @SuppressWarnings("NullAway.Init")
    private static LoggerContext context;

    @BeforeAll
    static void readTheConfigurationOfTheParts() {
        context = Configurator.initialize(
                "parts", LogLineTest.class.getClassLoader(), "classpath:eu/limen/cluster/log4j2-part.properties");
    }

    @AfterAll
    static void stop() {
        context.stop();
    }

    private static String line(@Nullable Throwable thrown) {
        Configuration configuration = context.getConfiguration();
        var event = Log4jLogEvent.newBuilder()
                .setTimeMillis(NINE)
                .setLevel(Level.WARN)
                .setLoggerName("eu.limen.jobs")
                .setThreadName("ledger")
                .setMessage(new SimpleMessage("A tick\nis late"))
                .setThrown(thrown)
                .build();
        return new String(configuration.getAppender("out").getLayout().toByteArray(event), StandardCharsets.UTF_8);
    }

    @Test
    void aLineIsOneJsonObjectWithTimeLevelLoggerThreadAndMessage() {
        assertThat(line(null))
                .isEqualToNormalizingNewlines("{\"time\":\"2025-03-05T09:00:00.000Z\",\"level\":\"WARN\","
                        + "\"logger\":\"eu.limen.jobs\",\"thread\":\"ledger\",\"message\":\"A tick\\nis late\"}\n");
    }

    @Test
    void ofAnExceptionItSaysClassesAndPlacesAndNeverItsMessage() {
        IllegalStateException thrown =
                new IllegalStateException("could not decode Erika", new IOException("Mustermann, at 4711"));

        String line = line(thrown);

        assertThat(line)
                .contains(
                        "\"errorClass\":\"java.lang.IllegalStateException\"", "\"causeClass\":\"java.io.IOException\"")
                .contains("\"class\":\"eu.limen.cluster.LogLineTest\"")
                .doesNotContain("Erika", "Mustermann", "4711")
                .hasLineCount(1);
    }

    @Test
    void kafkaIsHeardFromWarningsOnAndTheMetricsThatCollideOnlyAsErrors() {
        Configuration configuration = context.getConfiguration();

        assertThat(configuration
                        .getLoggerConfig("org.apache.kafka.clients.producer")
                        .getLevel())
                .isEqualTo(Level.WARN);
        assertThat(configuration
                        .getLoggerConfig("org.apache.flink.metrics.MetricGroup")
                        .getLevel())
                .isEqualTo(Level.ERROR);
        assertThat(configuration.getLoggerConfig("org.apache.flink.runtime").getLevel())
                .isEqualTo(Level.INFO);
    }
}
