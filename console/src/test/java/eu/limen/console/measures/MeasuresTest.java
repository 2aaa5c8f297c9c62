package eu.limen.console.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.store.ResultKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shipped register of 461 decisions, as it comes in among the admitted reports and is read by every role. */
class MeasuresTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path REGISTER = Path.of("../sample-data/register/measures.jsonl");
    private static final int MOST_BYTES_OF_A_TIMELINE = 150 * 1024;

    @BeforeAll
    static void register() throws Exception {
        RunningConsole.ofAll().feed(ResultKind.MEASURE, Files.readAllLines(REGISTER));
    }

    private static final String OTHER_KIND = "../common/src/main/resources/schemas/examples/report/check.json";

    @Test
    void reportsOfOtherKindsPassByWithoutAWord() throws Exception {
        String check = JSON.readTree(Path.of(OTHER_KIND).toFile()).toString();

        RunningConsole.ofAll().feed(ResultKind.MEASURE, List.of(check));

        assertThat(RunningConsole.ofAll()
                        .part(JdbcTemplate.class)
                        .queryForObject("select count(*) from unreadable where topic = 'limen.admitted'", Long.class))
                .isZero();
        assertThat(ids(read("/api/v1/measures?limit=1000"))).hasSize(461);
    }

    @Test
    void whatWasTakenBackIsGone() throws Exception {
        String told = Files.readAllLines(REGISTER).get(0).replace("DE-2015-036", "DE-2015-999");
        String other =
                told.replaceFirst("\"reportId\":\"[^\"]+\"", "\"reportId\":\"11111111-1111-4111-8111-111111111111\"");
        RunningConsole.ofAll().feed(ResultKind.MEASURE, List.of(other, other));
        List<String> before = ids(read("/api/v1/measures?limit=1000"));

        String back = other.replace("\"revision\":0", "\"revision\":1").replaceFirst("}$", ",\"withdrawn\":true}");
        RunningConsole.ofAll().feed(ResultKind.MEASURE, List.of(back));

        assertThat(before).containsOnlyOnce("DE-2015-999");
        assertThat(ids(read("/api/v1/measures?limit=1000"))).doesNotContain("DE-2015-999");
    }

    private static String body(String account, String path) {
        return RunningConsole.ofAll().as(account).get(path).body();
    }

    private static JsonNode read(String path) throws Exception {
        return JSON.readTree(body("analyst-at", path));
    }

    private static List<String> ids(JsonNode listing) {
        List<String> ids = new ArrayList<>();
        listing.get("items").forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }

    @Test
    void showsEveryDecisionOfTheRegisterOnce() throws Exception {
        JsonNode all = read("/api/v1/measures?limit=1000");

        assertThat(ids(all)).hasSize(461).doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameInPages() throws Exception {
        List<String> walked = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = read("/api/v1/measures?limit=200" + (after.isEmpty() ? "" : "&after=" + after));
            walked.addAll(ids(page));
            after = page.hasNonNull("next") ? page.get("next").asText() : null;
        }

        assertThat(walked).isEqualTo(ids(read("/api/v1/measures?limit=1000")));
    }

    @Test
    void findsWhatIsAskedFor() throws Exception {
        JsonNode found = read(
                "/api/v1/measures?limit=1000&state=DE&section=AT-DE&from=2025-01-01&to=2025-12-31&procedure=FORESEEABLE");

        assertThat(found.get("items")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("state").asText()).isEqualTo("DE");
            assertThat(each.get("sections").toString()).contains("AT-DE");
            assertThat(each.get("provision").asText()).isEqualTo("Art. 25a(5)");
        });
    }

    @Test
    void refusesAWordThatNobodyKnows() {
        String answer = body("analyst-at", "/api/v1/measures?procedure=SOMEHOW&from=yesterday");

        assertThat(answer).contains("procedure").contains("from").doesNotContain("SOMEHOW");
    }

    @Test
    void countsTheTwoYearsOfGermanyOnTheBorderWithAustriaThreeWays() throws Exception {
        JsonNode latest = read("/api/v1/measures?state=DE&section=AT-DE&limit=1")
                .get("items")
                .get(0);

        JsonNode page = read("/api/v1/measures/" + latest.get("id").asText());

        List<String> maxima = new ArrayList<>();
        page.get("dates").forEach(each -> {
            if (each.get("rule").asText().equals("MAX-24M")
                    && each.get("sections").toString().contains("AT-DE")) {
                maxima.add(each.get("due").asText());
            }
        });
        assertThat(maxima).contains("2017-09-12", "2026-07-09", "2026-11-11");
        assertThat(page.get("since").toString()).contains("{\"section\":\"AT-DE\",\"day\":\"2015-09-13\"}");
        assertThat(page.get("chain")).hasSizeGreaterThan(20);
    }

    @Test
    void answersAnUnknownDecisionAsNotThere() {
        assertThat(RunningConsole.ofAll()
                        .as("analyst-at")
                        .get("/api/v1/measures/DE-1999-001")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void drawsTenYearsInOneShortAnswer() throws Exception {
        String answer = body("auditor-at", "/api/v1/controls");

        assertThat(answer.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES_OF_A_TIMELINE);
        assertThat(JSON.readTree(answer).get("items")).hasSizeGreaterThan(100);
    }

    @Test
    void givesTheListAsCsvToo() {
        String csv = body("report_team-eu", "/api/v1/measures?state=NO&limit=2&format=csv");

        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("id,state,type,lineage,scope,sections");
        assertThat(csv.lines()).hasSize(3);
    }
}
