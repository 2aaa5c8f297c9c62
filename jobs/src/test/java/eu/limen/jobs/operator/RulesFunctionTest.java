package eu.limen.jobs.operator;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.jobs.StandardSettings;
import eu.limen.model.Alert;
import eu.limen.rules.AcceptedRules;
import eu.limen.rules.RuleDocument;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesFunctionTest {

    private static final long PUBLISHED = millis("2025-03-01T10:15:00Z");
    private static final long VALID = millis("2025-03-03T00:00:00Z");
    private static final long LAST_TICK = millis("2025-04-01T00:00:00Z");

    private KeyedOneInputStreamOperatorTestHarness<String, RuleDocument, AcceptedRules> harness;

    @BeforeEach
    void open() throws Exception {
        harness = made();
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void aVersionGoesOutBeforeTheWatermarkOfTheTickThatSeesIt() throws Exception {
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processWatermark(VALID + 5 * Tick.DAY_MILLIS);

        List<Object> sent = List.copyOf(harness.getOutput());
        assertThat(accepted()).containsExactly("2");
        assertThat(sent.get(sent.size() - 1)).isEqualTo(new Watermark(VALID + 5 * Tick.DAY_MILLIS));
    }

    @Test
    void whatIsPublishedLaterWaitsForItsTick() throws Exception {
        harness.processElement(document("2", PUBLISHED), 0);

        harness.processWatermark(PUBLISHED);
        assertThat(accepted()).isEmpty();
        harness.processWatermark(Tick.atOrAfter(PUBLISHED));

        assertThat(accepted()).containsExactly("2");
    }

    @Test
    void aVersionIsInTimeUntilTheTickFromWhichItHolds() throws Exception {
        harness.processWatermark(VALID - 1);
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processWatermark(VALID);
        harness.processElement(document("3", PUBLISHED), 0);
        harness.processWatermark(VALID + Tick.HOUR_MILLIS);

        assertThat(accepted()).containsExactly("2");
        assertThat(refusals()).containsExactly("Version 3 of the rules does not hold: one thing is wrong");
    }

    @Test
    void theSameDocumentAgainIsNoNews() throws Exception {
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processWatermark(PUBLISHED + Tick.DAY_MILLIS);
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processWatermark(VALID + Tick.DAY_MILLIS);

        assertThat(accepted()).containsExactly("2");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void whatNobodyCanReadIsRefused() throws Exception {
        harness.processElement(new RuleDocument("limen.rules/0@7", "version: [", PUBLISHED), 0);
        harness.processWatermark(VALID);

        assertThat(accepted()).isEmpty();
        assertThat(refusals()).containsExactly("A published rule set does not hold: one thing is wrong");
    }

    @Test
    void aRestoredStepKnowsWhatItAcceptedAndWhatWaits() throws Exception {
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processElement(document("3", PUBLISHED + Tick.HOUR_MILLIS), 0);
        harness.processWatermark(Tick.atOrAfter(PUBLISHED));
        OperatorSubtaskState snapshot = harness.snapshot(1, 1);
        harness.close();

        harness = made();
        harness.initializeState(snapshot);
        harness.open();
        harness.processElement(
                new RuleDocument(
                        "again.yaml",
                        document("2", PUBLISHED).text() + "parameters: {label: {highAlpha: 0.01}}",
                        PUBLISHED),
                0);
        harness.processWatermark(VALID);

        assertThat(accepted()).containsExactly("3");
        assertThat(refusals()).containsExactly("Version 2 of the rules does not hold: one thing is wrong");
    }

    /** The watermark itself is not restored; what comes before the first one is not decided in the past. */
    @Test
    void whatComesTooLateAfterARestoreIsRefusedAsItWouldHaveBeenWithout() throws Exception {
        harness.processElement(document("2", PUBLISHED), 0);
        harness.processWatermark(VALID);
        OperatorSubtaskState snapshot = harness.snapshot(1, 1);
        harness.close();

        harness = made();
        harness.initializeState(snapshot);
        harness.open();
        harness.processElement(document("3", PUBLISHED), 0);
        harness.processWatermark(VALID + Tick.HOUR_MILLIS);

        assertThat(accepted()).isEmpty();
        assertThat(refusals()).containsExactly("Version 3 of the rules does not hold: one thing is wrong");
    }

    @Test
    void nothingIsDecidedAfterTheLastTick() throws Exception {
        harness.processElement(document("2", LAST_TICK + 1), 0);
        harness.processWatermark(Long.MAX_VALUE);

        assertThat(accepted()).isEmpty();
        assertThat(refusals()).isEmpty();
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, RuleDocument, AcceptedRules> made() throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, RuleDocument, AcceptedRules> harness =
                new KeyedOneInputStreamOperatorTestHarness<>(
                        new KeyedProcessOperator<>(new RulesFunction(StandardSettings.until(LAST_TICK))),
                        document -> "one key",
                        Types.STRING);
        harness.setup(TypeInformation.of(AcceptedRules.class).createSerializer(new SerializerConfigImpl()));
        return harness;
    }

    private static RuleDocument document(String version, long knownMillis) {
        return new RuleDocument("v" + version + ".yaml", """
                version: "%s"
                publishedAt: 2025-03-01T10:15:00Z
                validFrom: 2025-03-03T00:00:00Z
                regime: SBC_2024
                """.formatted(version), knownMillis);
    }

    private List<String> accepted() {
        return harness.extractOutputValues().stream()
                .map(AcceptedRules::version)
                .toList();
    }

    private List<String> refusals() {
        var records = harness.getSideOutput(RulesFunction.REFUSED);
        return records == null
                ? List.of()
                : records.stream()
                        .map(record -> record.getValue())
                        .map(Alert::headline)
                        .toList();
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
