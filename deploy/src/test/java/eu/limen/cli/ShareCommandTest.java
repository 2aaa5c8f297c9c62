package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code limen share} makes of the pattern catalogue. */
class ShareCommandTest {

    private static final String CATALOGUE = "pattern-catalogue";
    private static final String SURGE = "A|SURGE|BE-NL[NL>BE]|DRUGS_TRAFFICKING|2025-02-06T05:00:00Z";
    private static final String FIREARMS =
            "A|ARMS_OR_DRUGS_IN_VEHICLES|DE-NL|FIREARMS_TRAFFICKING|2025-04-12T12:00:00Z";
    private static final int NOT_SHARED = 1;
    private static final JsonMapper JSON = new JsonMapper();
    /** A gateway, a report's id, an e-mail, a long number: nothing of the kind is in a product. */
    private static final Pattern CANARY = Pattern.compile("SYNTH|[0-9a-f]{8}-[0-9a-f]{4}-|[a-z0-9]@[a-z]|[0-9]{9,}");

    @TempDir
    static Path months;

    @TempDir
    Path output;

    @BeforeAll
    static void listTheMonthsOfTheCatalogue() {
        for (String month : List.of("2025-02", "2025-03", "2025-04")) {
            Captured listed = Captured.limen(
                    "share", "eurosur", "--month", month, "--in", CATALOGUE, "--output", months.toString());
            assertThat(listed.code()).as(listed.err()).isZero();
        }
    }

    @Test
    void everySharedPatternOfTheCatalogueIsListedOnceInItsMonth() throws IOException {
        List<String> patterns = new ArrayList<>();
        for (JsonNode report : reports()) {
            patterns.add(report.path("kind").asText() + " "
                    + report.path("about").asText().split("\\|", -1)[1]);
        }

        assertThat(patterns)
                .contains(
                        "TREND_WARNING SURGE",
                        "TREND_WARNING TREND_RISE",
                        "TREND_WARNING NETWORK_RISE",
                        "TREND_WARNING DE_ESCALATION")
                .contains(
                        "PATTERN_REPORT DISPLACEMENT",
                        "PATTERN_REPORT ROUTE_WAVE",
                        "PATTERN_REPORT MODUS_OPERANDI_SHIFT",
                        "PATTERN_REPORT DOCUMENT_FRAUD_CLUSTER",
                        "PATTERN_REPORT PING_PONG",
                        "PATTERN_REPORT SAME_THREAT_IN_MANY_STATES",
                        "PATTERN_REPORT ARMS_OR_DRUGS_IN_VEHICLES")
                .noneMatch(pattern -> pattern.matches(".*(SILENT|CAPACITY|EQUIVALENCE|VERDICT|DEADLINE|RULES).*"));
        assertThat(Files.readString(months.resolve("eurosur-2025-03.json"))).contains("\"due\":\"2025-04-15\"");
    }

    @Test
    void noListHoldsAnythingPersonal() throws IOException {
        try (Stream<Path> files = Files.list(months)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);

                assertThat(CANARY.matcher(text).find()).as(file.toString()).isFalse();
            }
        }
        assertThat(CANARY.matcher("SE-SYNTH-SILENT").find()).isTrue();
    }

    @Test
    void noFigureBelowFiveIsInAnyList() throws IOException {
        List<Long> shown = new ArrayList<>();
        for (JsonNode report : reports()) {
            for (JsonNode least : report.findValues("least")) {
                shown.add(least.asLong());
            }
        }

        assertThat(shown).hasSizeGreaterThan(20).allMatch(least -> least == 0 || least >= 5);
    }

    @ParameterizedTest
    @CsvSource({"eurosur, json", "europol, json", "siena, html"})
    void aSurgeIsSharedInEveryView(String view, String ending) throws IOException {
        Captured shared = share(view, SURGE);

        String text = Files.readString(
                output.resolve(view + "-a-surge-be-nl-nl-be-drugs-trafficking-2025-02-06t05-00-00z." + ending));
        assertThat(shared.code()).as(shared.err()).isZero();
        assertThat(text).contains("Belgium and the Netherlands").doesNotContain("255");
        assertThat(CANARY.matcher(text).find()).isFalse();
    }

    @Test
    void anIndicatorIsSharedUnderThePriorityOfItsCycle() throws IOException {
        Captured shared = share("europol", "I|AT-DE|2025-W14");

        assertThat(shared.code()).as(shared.err()).isZero();
        assertThat(Files.readString(output.resolve("europol-i-at-de-2025-w14.json")))
                .contains("\"cycle\":\"2022-2025\",\"priority\":\"SMUGGLING\",\"fit\":\"OWN\"");
    }

    @Test
    void firearmsFoundOneByOneAreSharedWithoutTheirNumber() throws IOException {
        share("siena", FIREARMS);

        try (Stream<Path> files = Files.list(output)) {
            String form = Files.readString(files.findFirst().orElseThrow());
            assertThat(form)
                    .contains("Repeated finds in vehicles (firearms trafficking)")
                    .contains("far above expectation in 2 of 2 days or weeks; number not shown")
                    .doesNotContain("&lt;5");
        }
    }

    @Test
    void whatStaysWithTheTwoStatesIsRefusedWithItsReason() {
        Captured refused = share("eurosur", "A|CAPACITY|DE-LU|_|2025-02-17T12:00:00Z");

        assertThat(refused.code()).isEqualTo(NOT_SHARED);
        assertThat(refused.err()).contains("is not shared: It is about how a measure is carried out");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        Captured unknown = share("siena", SURGE.replace("T05", "T06"));

        assertThat(unknown.code()).isEqualTo(NOT_SHARED);
        assertThat(unknown.err())
                .contains("has no result " + SURGE.replace("T05", "T06"))
                .contains("  " + SURGE + "\n");
    }

    @Test
    void badUsageIsNamedAllAtOnce() {
        Captured refused = Captured.limen(
                "share",
                "eurosur",
                "S|AT-DE|EVENT|AT>DE|2025-01-01",
                "--month",
                "2025-13",
                "--in",
                CATALOGUE,
                "--output",
                output.toString());

        assertThat(refused.code()).isEqualTo(Startable.BAD_USAGE);
        assertThat(refused.err())
                .contains(
                        "RESULT-ID: 'S|AT-DE|EVENT|AT>DE|2025-01-01' (expected: I|section|week or A|pattern|key|threat|tick)")
                .contains("RESULT-ID, --month: both (expected: one of them)")
                .contains("--month: '2025-13' (expected: a month such as 2025-03)");
    }

    private Captured share(String view, String id) {
        return Captured.limen("share", view, id, "--in", CATALOGUE, "--output", output.toString());
    }

    private static List<JsonNode> reports() throws IOException {
        List<JsonNode> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(months)) {
            for (Path file : files.sorted().toList()) {
                JsonNode list = JSON.readTree(Files.readString(file)).path("reports");
                StreamSupport.stream(list.spliterator(), false).forEach(reports::add);
            }
        }
        return reports;
    }
}
