package eu.limen.console.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidencePartsTest {

    private static final EvidenceParts SEEN = parts();

    @Test
    void aCorrectedFigureDoesNotAskAgain() {
        EvidenceParts corrected = parts("\"observed\": 5000", "\"observed\": 4000");

        assertThat(corrected.addTo(SEEN.parts())).isFalse();
        assertThat(corrected.fingerprint()).isEqualTo(SEEN.fingerprint());
    }

    @Test
    void aNewDaySectionSideOrHigherSeverityAsksAgain() {
        assertThat(parts("\"day\": \"2015-10-18\"", "\"day\": \"2015-10-19\"").addTo(SEEN.parts()))
                .isTrue();
        assertThat(parts("[\"HR-HU\", \"HR-SI\"]", "[\"AT-SI\", \"HR-HU\", \"HR-SI\"]")
                        .addTo(SEEN.parts()))
                .isTrue();
        assertThat(parts("{\"HU\":", "{\"HR\": \"2015-10-18\", \"HU\":").addTo(SEEN.parts()))
                .isTrue();
        assertThat(parts("\"Severe\"", "\"Extreme\"").addTo(SEEN.parts())).isTrue();
    }

    @Test
    void aLowerSeverityDoesNot() {
        assertThat(parts("\"Severe\"", "\"Minor\"").addTo(SEEN.parts())).isFalse();
    }

    private static EvidenceParts parts(String... changes) {
        return EvidenceParts.of(PlannedAlerts.with(PlannedAlerts.NOON, changes));
    }
}
