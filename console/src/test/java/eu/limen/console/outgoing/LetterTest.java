package eu.limen.console.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.AlertStatus;
import eu.limen.register.SectionRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    @ParameterizedTest
    @CsvSource({"NEW,new alert", "UPDATE,update of an alert", "CANCEL,alert cancelled", "ENDED,alert ended"})
    void theSubjectSaysWhereTheAlertStands(AlertStatus status, String words) {
        Letter letter = letter(false, notice("A|SURGE|AT-DE", status, "AT-DE", false));

        assertThat(letter.subject()).isEqualTo("Limen: " + words + ", urgency Immediate, AT-DE");
        assertThat(letter.text()).startsWith("What: " + words + "\n");
    }

    @Test
    void nothingThatComesFromOutsideBeginsALineOfItsOwn() {
        Letter letter = letter(false, notice("A|SURGE\nBcc: x@evil.example", AlertStatus.NEW, "AT\r\nBcc: x", false));

        assertThat(letter.subject()).doesNotContain("\r", "\n");
        assertThat(letter.text().lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void aDigestOfExercisesIsMarkedAsAWhole() {
        Letter letter = letter(
                true,
                notice("A|SURGE|AT-DE", AlertStatus.NEW, "AT-DE", true),
                notice("A|SURGE|AT-IT", AlertStatus.ENDED, "AT-IT", true));

        assertThat(letter.subject()).isEqualTo("EXERCISE - Limen: digest of alerts");
        assertThat(letter.text().lines().filter(line -> line.startsWith("EXERCISE: ")))
                .hasSize(2);
    }

    @Test
    void aSectionThatIsNotRegisteredKeepsItsId() {
        Letter letter = letter(false, notice("A|SURGE|XX-YY", AlertStatus.NEW, "XX-YY", false));

        assertThat(letter.text()).contains("Sections: XX-YY\n");
    }

    private static Notice notice(String id, AlertStatus status, String section, boolean exercise) {
        return new Notice(id, 0, status, "Immediate", List.of(section), exercise, "https://limen.example/alerts/1");
    }

    private static Letter letter(boolean digest, Notice... notices) {
        Desk desk = new Desk("at", "AT", "desk@desk.example", null, null, LocalDate.parse("2020-01-01"), null);
        return Letter.of(
                new Message("0123", desk, List.of(notices), digest, Instant.EPOCH), SectionRegister.standard());
    }
}
