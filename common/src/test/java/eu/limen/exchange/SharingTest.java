package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.AlertFamily;
import eu.limen.model.PatternName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharingTest {

    /** The decision for every pattern of the catalogue, written a second time, so that a change of it is seen. */
    private static final Map<PatternName, ReportKind> DECISIONS = Map.ofEntries(
            Map.entry(PatternName.SURGE, ReportKind.TREND_WARNING),
            Map.entry(PatternName.TREND_RISE, ReportKind.TREND_WARNING),
            Map.entry(PatternName.NETWORK_RISE, ReportKind.TREND_WARNING),
            Map.entry(PatternName.DE_ESCALATION, ReportKind.TREND_WARNING),
            Map.entry(PatternName.DISPLACEMENT, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.ROUTE_WAVE, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.MODUS_OPERANDI_SHIFT, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.ARMS_OR_DRUGS_IN_VEHICLES, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.DOCUMENT_FRAUD_CLUSTER, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.PING_PONG, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.SAME_THREAT_IN_MANY_STATES, ReportKind.PATTERN_REPORT),
            Map.entry(PatternName.SILENT_SOURCE, ReportKind.NOT_SHARED),
            Map.entry(PatternName.EQUIVALENCE_DRIFT, ReportKind.NOT_SHARED),
            Map.entry(PatternName.CAPACITY, ReportKind.NOT_SHARED),
            Map.entry(PatternName.VERDICT_CHANGED, ReportKind.NOT_SHARED),
            Map.entry(PatternName.DEADLINE, ReportKind.NOT_SHARED),
            Map.entry(PatternName.RULES_REFUSED, ReportKind.NOT_SHARED));

    @ParameterizedTest
    @EnumSource
    void everyPatternHasADecisionAndSaysWhy(PatternName pattern) {
        Sharing sharing = Sharing.of(pattern);

        assertThat(sharing.kind()).isEqualTo(DECISIONS.get(pattern));
        assertThat(sharing.why()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotForEurosurIsNotForEuropolEither(PatternName pattern) {
        Sharing sharing = Sharing.of(pattern);

        assertThat(sharing.europol() && sharing.kind() == ReportKind.NOT_SHARED).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void datesDataAndMeasuresNeverLeaveWhateverTheirPattern(PatternName pattern) {
        for (AlertFamily family :
                new AlertFamily[] {AlertFamily.DEADLINE, AlertFamily.DATA_QUALITY, AlertFamily.PROPORTIONALITY}) {
            Sharing sharing = Sharing.of(pattern, family);

            assertThat(sharing.kind()).isEqualTo(ReportKind.NOT_SHARED);
            assertThat(sharing.europol()).isFalse();
        }
    }

    @Test
    void transfersAreNoMatterForEuropol() {
        assertThat(Sharing.of(PatternName.PING_PONG).europol()).isFalse();
        assertThat(Sharing.of(PatternName.ARMS_OR_DRUGS_IN_VEHICLES).europol()).isTrue();
    }
}
