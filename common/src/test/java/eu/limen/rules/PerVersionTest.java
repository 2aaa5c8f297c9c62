package eu.limen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerVersionTest {

    private static final RuleSets VERSIONS = RuleSets.of(List.of(
            version("3", "2026-02-01T00:00:00Z", "2026-06-01T00:00:00Z"),
            RuleSetReader.standard(),
            version("2", "2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"),
            version("2-corrected", "2026-01-02T00:00:00Z", "2026-03-01T00:00:00Z")));

    @ParameterizedTest
    @CsvSource({
        "1990-01-01T00:00:00Z, 1",
        "2026-02-28T23:00:00Z, 1",
        "2026-03-01T00:00:00Z, 2-corrected",
        "2026-05-31T23:00:00Z, 2-corrected",
        "2026-06-01T00:00:00Z, 3",
        "2030-01-01T00:00:00Z, 3",
    })
    void theVersionThatHoldsIsThatValidFromLatestAndOfTwoThatPublishedLast(String instant, String version) {
        long tick = Instant.parse(instant).toEpochMilli();

        assertThat(VERSIONS.at(tick).version()).isEqualTo(version);
        assertThat(PerVersion.of(VERSIONS, RuleSet::version).at(tick)).isEqualTo(version);
    }

    @Test
    void whatIsMadeOfAPartHoldsAsLong() {
        PerVersion<Integer> lengths = PerVersion.of(VERSIONS, RuleSet::version).map(String::length);

        assertThat(lengths.at(Instant.parse("2026-04-01T00:00:00Z").toEpochMilli()))
                .isEqualTo("2-corrected".length());
        assertThat(lengths.all()).hasSize(4);
    }

    private static RuleSet version(String version, String publishedAt, String validFrom) {
        return RuleSetReader.read(version, """
                version: "%s"
                publishedAt: %s
                validFrom: %s
                regime: SBC_2024
                """.formatted(version, publishedAt, validFrom));
    }
}
