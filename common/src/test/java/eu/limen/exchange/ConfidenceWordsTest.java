package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Certainty;
import eu.limen.model.Confidence;
import eu.limen.model.Endorsement;
import eu.limen.model.SideAgreement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceWordsTest {

    @ParameterizedTest
    @CsvSource({
        "OBSERVED, true, CONCORDANT, CONFIRMED",
        "LIKELY, true, CONCORDANT, CONFIRMED",
        "LIKELY, false, CONCORDANT, PROBABLE",
        "LIKELY, true, UNDETERMINED, PROBABLE",
        "OBSERVED, true, DISCORDANT, POSSIBLE",
        "POSSIBLE, true, CONCORDANT, POSSIBLE",
        "UNLIKELY, true, CONCORDANT, POSSIBLE",
        "UNKNOWN, true, CONCORDANT, NOT_JUDGED"
    })
    void credibilityGoesByCertaintyAndBothSides(
            Certainty certainty, boolean bothSides, SideAgreement agreement, Credibility word) {
        assertThat(words(certainty, bothSides, 1.0, agreement, Map.of()).credibility())
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "1, RELIABLE",
        "0.95, RELIABLE",
        "0.949, USUALLY_RELIABLE",
        "0.8, USUALLY_RELIABLE",
        "0.79, FAIRLY_RELIABLE",
        ", NOT_JUDGED"
    })
    void reliabilityGoesByTheSideThatReportsLeast(@Nullable Double completeness, Reliability word) {
        assertThat(words(Certainty.LIKELY, true, completeness, SideAgreement.CONCORDANT, Map.of())
                        .reliability())
                .isEqualTo(word);
    }

    @Test
    void validationIsWhatTheContactPointsSaidAndElseWhatTheSidesShow() {
        var concordant = SideAgreement.CONCORDANT;

        assertThat(validation(concordant, Map.of("AT-DE AT", Endorsement.CONFIRMED, "AT-DE DE", Endorsement.CONFIRMED)))
                .isEqualTo(Validation.VALIDATED);
        assertThat(validation(concordant, Map.of("AT-DE AT", Endorsement.CONFIRMED, "AT-DE DE", Endorsement.DISSENT)))
                .isEqualTo(Validation.CONTESTED);
        assertThat(validation(concordant, Map.of("AT-DE AT", Endorsement.CONFIRMED, "AT-DE DE", Endorsement.NONE)))
                .isEqualTo(Validation.CROSS_CHECKED);
        assertThat(validation(SideAgreement.DISCORDANT, Map.of())).isEqualTo(Validation.NOT_VALIDATED);
    }

    @Test
    void oneWordStandsForAllThree() {
        assertThat(words(Certainty.OBSERVED, true, 1.0, SideAgreement.CONCORDANT, Map.of())
                        .overall())
                .isEqualTo(Confidence.HIGH);
        assertThat(words(Certainty.OBSERVED, true, 0.9, SideAgreement.CONCORDANT, Map.of())
                        .overall())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(words(Certainty.OBSERVED, false, 1.0, SideAgreement.UNILATERAL, Map.of())
                        .overall())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(words(Certainty.POSSIBLE, true, 1.0, SideAgreement.CONCORDANT, Map.of())
                        .overall())
                .isEqualTo(Confidence.LOW);
        assertThat(words(Certainty.OBSERVED, true, null, SideAgreement.CONCORDANT, Map.of())
                        .overall())
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void dissentMakesAnyReportDoubtful() {
        ConfidenceWords words =
                words(Certainty.OBSERVED, true, 1.0, SideAgreement.CONCORDANT, Map.of("AT-DE DE", Endorsement.DISSENT));

        assertThat(words.text()).isEqualTo("low: information confirmed, sources reliable, report contested");
    }

    private static Validation validation(SideAgreement agreement, Map<String, Endorsement> said) {
        return words(Certainty.LIKELY, true, 1.0, agreement, said).validation();
    }

    private static ConfidenceWords words(
            Certainty certainty,
            boolean bothSides,
            @Nullable Double completeness,
            SideAgreement agreement,
            Map<String, Endorsement> said) {
        return ConfidenceWords.of(new Grounds(certainty, bothSides, false, completeness, agreement, said));
    }
}
