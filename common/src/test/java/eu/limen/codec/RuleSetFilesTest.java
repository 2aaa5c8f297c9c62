package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.register.ProblemsException;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetFilesTest {

    @TempDir
    Path directory;

    @Test
    void oneFileHoldsForTheWholeRunWhateverItsValidity() throws IOException {
        Path file = write("candidate.yaml", "7", "2030-01-01T00:00:00Z");

        RunRules rules = RuleSetFiles.read(file);

        assertThat(rules.published()).isEmpty();
        assertThat(rules.base().at(millis("2015-10-16T12:00:00Z")).version()).isEqualTo("7");
    }

    @Test
    void aDirectoryHoldsEveryVersionFromItsValidityAndLimensOwnRulesBefore() throws IOException {
        write("b.yaml", "2", "2026-03-01T00:00:00Z");
        write("a.yaml", "3", "2026-06-01T00:00:00Z");
        write("c.json.bak", "4", "2026-07-01T00:00:00Z");

        RuleSets rules = RuleDesk.accepted(RuleSetFiles.read(directory), SectionRegister.standard());

        assertThat(rules.at(millis("2026-02-28T23:00:00Z")).version()).isEqualTo("1");
        assertThat(rules.at(millis("2026-03-01T00:00:00Z")).version()).isEqualTo("2");
        assertThat(rules.at(millis("2026-05-31T23:00:00Z")).version()).isEqualTo("2");
        assertThat(rules.at(millis("2026-06-01T00:00:00Z")).version()).isEqualTo("3");
        assertThat(rules.at(millis("2027-06-01T00:00:00Z")).version()).isEqualTo("3");
    }

    @Test
    void theProblemsOfAllFilesAreSaidAtOnce() throws IOException {
        write("a.yaml", "2", "2026-03-01T00:00:00Z");
        write("b.yaml", "2", "2026-04-01T00:00:00Z");
        write("c.yaml", "no version", "tomorrow");

        assertThatThrownBy(() -> RuleSetFiles.read(directory))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("b.yaml, version: '2' (expected: each version once; a.yaml has it too)")
                .hasMessageContaining("c.yaml, version: 'no version'")
                .hasMessageContaining("c.yaml, validFrom: 'tomorrow'");
    }

    @Test
    void anEmptyDirectoryIsRefused() {
        assertThatThrownBy(() -> RuleSetFiles.read(directory)).hasMessageContaining("at least one rule set");
    }

    private Path write(String file, String version, String validFrom) throws IOException {
        return Files.writeString(directory.resolve(file), """
                version: "%s"
                publishedAt: 2026-01-01T00:00:00Z
                validFrom: %s
                regime: SBC_2024
                """.formatted(version, validFrom));
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
