package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Level;
import eu.limen.model.ModusOperandi;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactProposalTest {

    @Test
    void eachAspectThatAThreatBearsOnHasTheWordOfTheSize() {
        assertThat(ImpactProposal.of(ImpactWord.HIGH, List.of(Threat.DOCUMENT_FRAUD), Way.NOT_KNOWN)
                        .aspects())
                .isEqualTo(Map.of(
                        ImpactAspect.ILLEGAL_IMMIGRATION,
                        ImpactWord.HIGH,
                        ImpactAspect.CROSS_BORDER_CRIME,
                        ImpactWord.HIGH));
        assertThat(ImpactProposal.of(ImpactWord.LOW, List.of(Threat.DRUGS_TRAFFICKING), Way.NOT_KNOWN)
                        .aspects())
                .isEqualTo(Map.of(ImpactAspect.CROSS_BORDER_CRIME, ImpactWord.LOW));
    }

    @Test
    void personsHiddenInALorryAreInDangerHoweverFewTheyAre() {
        Way hidden = new Way(Transport.ROAD_LORRY, ModusOperandi.CONCEALED_IN_LORRY, false);

        ImpactProposal impact = ImpactProposal.of(ImpactWord.LOW, List.of(Threat.UNAUTHORISED_MOVEMENT), hidden);

        assertThat(impact.aspects())
                .isEqualTo(Map.of(
                        ImpactAspect.ILLEGAL_IMMIGRATION,
                        ImpactWord.LOW,
                        ImpactAspect.LIVES_OF_MIGRANTS,
                        ImpactWord.MEDIUM));
        assertThat(impact.overall()).isEqualTo(ImpactWord.MEDIUM);
    }

    @ParameterizedTest
    @EnumSource
    void noSeverityProposesMoreThanHigh(Severity severity) {
        assertThat(ImpactProposal.size(severity, List.of(Alerts.finding(Change.RISE, 50))))
                .isIn(ImpactWord.LOW, ImpactWord.MEDIUM, ImpactWord.HIGH);
    }

    @ParameterizedTest
    @CsvSource({
        "SEVERE, RISE, 50, HIGH",
        "SEVERE, RISE, 3, LOW",
        "SEVERE, FALL, 50, LOW",
        "MODERATE, RISE, 50, MEDIUM",
        "MINOR, RECURRING, 50, LOW"
    })
    void smallNumbersAndFallsAreLow(Severity severity, Change change, long found, ImpactWord word) {
        assertThat(ImpactProposal.size(severity, List.of(Alerts.finding(change, found))))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL, 50, HIGH", "HIGH, 50, HIGH", "MEDIUM, 50, MEDIUM", "LOW, 50, LOW", "CRITICAL, 4, LOW"})
    void criticalIsNeverProposed(Level level, long found, ImpactWord word) {
        assertThat(ImpactProposal.size(level, List.of(Alerts.finding(Change.RISE, found))))
                .isEqualTo(word);
    }
}
