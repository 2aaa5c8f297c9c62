package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.register.SectionRegister;
import eu.limen.rules.Exemplar;
import eu.limen.rules.ReportedSeries;
import eu.limen.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people write of slots, and the reports that become of it. */
class ExemplarsTest {

    private static final String HEAD = """
            version: "2"
            publishedAt: 2026-02-01T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            exemplars:
            """;

    @Test
    void daysWeeksAndGapsAreWrittenAsPeopleSayThem() {
        ReportedSeries series = series("{name: a, label: QUIET, observed: [2 days of 20, 1 week of 5, -, null, 80]}");

        assertThat(series.observed()).containsExactly(20L, 20L, 5L, 5L, 5L, 5L, 5L, 5L, 5L, -1L, -1L, 80L);
    }

    @Test
    void aDayOfHoursIsTwentyFourSlotsAndAWeekOfWeeksIsOne() {
        assertThat(series("{name: a, label: QUIET, slot: PT1H, exposure: [1 day of 9]}")
                        .slots())
                .isEqualTo(24);
        assertThat(series("{name: a, label: QUIET, slot: P7D, observed: [3 weeks of 9]}")
                        .slots())
                .isEqualTo(3);
    }

    @Test
    void everySlotIsPromisedAndOneThatIsNotReportedIsNotSent() {
        ToldStory story = story("{name: a, label: QUIET, observed: [2 days of 20, -]}");

        assertThat(story.lines())
                .extracting(ToldLine::place)
                .containsExactly("the promise of CH", "series 1, day 1", "series 1, day 2");
        assertThat(story.lines().get(0).json()).contains("\"validFrom\":\"2025-01-06\",\"validTo\":\"2025-01-08\"");
        assertThat(story.lines().get(2).json()).contains("\"detections\":20");
    }

    @Test
    void findingsOfOtherThreatsAreMadeInChecks() {
        ToldStory story = story("{name: a, label: QUIET, threat: DOCUMENT_FRAUD, observed: [3], exposure: [100]}");

        assertThat(story.lines()).hasSize(2);
        assertThat(story.lines().get(1).json())
                .contains("\"kind\":\"check\"", "\"personsChecked\":100", "\"hits\":{\"DOCUMENT_FRAUD\":3}");
    }

    @Test
    void eachSideReportsTheSameAndFurtherFieldsMayChangeFromSlotToSlot() {
        ToldStory story = story("""
                {name: a, label: QUIET, section: AT-DE, sides: [AT, DE], exposure: [2 days of 50],
                 reports: {check: {regime: [POLICE_CHECK, BORDER_CONTROL], transport: RAIL}}}""");

        assertThat(story.lines())
                .filteredOn(line -> line.json().contains("\"kind\":\"check\""))
                .hasSize(4);
        assertThat(story.lines().get(story.lines().size() - 1).json())
                .contains("\"regime\":\"BORDER_CONTROL\"", "\"transport\":\"RAIL\"");
    }

    @Test
    void everyReportOfTheStandardExemplarsIsOneThatAGatewayCouldSend() {
        RuleSet standard = RuleSetReader.standard();
        ReportDecoder decoder = new ReportDecoder();

        for (Exemplar exemplar : standard.exemplars()) {
            assertThat(ExemplarReports.of(exemplar, standard, SectionRegister.standard())
                            .lines())
                    .as(exemplar.name())
                    .allMatch(line ->
                            decoder.decode(line.json().getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Accepted);
        }
    }

    private static ReportedSeries series(String exemplar) {
        List<Exemplar> exemplars = read(exemplar).exemplars();
        return exemplars.get(0).series().get(0);
    }

    private static ToldStory story(String exemplar) {
        RuleSet rules = read(exemplar);
        return ExemplarReports.of(rules.exemplars().get(0), rules, SectionRegister.standard());
    }

    private static RuleSet read(String exemplar) {
        return RuleSetReader.read("draft.yaml", HEAD + "  - " + exemplar.strip().replace("\n", "\n    ") + "\n");
    }
}
