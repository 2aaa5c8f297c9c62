package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DaysTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAYS = "/api/v1/sections/AT-IT/days?threat=MIGRANT_SMUGGLING";

    /** A year of one threat in one direction; most of a chart. */
    private static final int MOST_BYTES = 150 * 1024;

    @BeforeAll
    static void feed() {
        CONSOLE.feed(ResultKind.SITUATION, year());
        CONSOLE.feed(
                ResultKind.SITUATION,
                List.of(
                        Specimens.situation("AT-LI", "2025-03-04", 12, 7),
                        Specimens.situation("EE-LV", "2025-03-04", 12, 7)));
    }

    /** Among them days of which a side, or the sum, is below five. */
    private static List<String> year() {
        List<String> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2024, 3, 1); day.isBefore(LocalDate.of(2025, 3, 1)); day = day.plusDays(1)) {
            days.add(Specimens.situation("AT-IT", day.toString(), day.getDayOfMonth(), day.getMonthValue()));
        }
        return days;
    }

    @Test
    void everyDayHasTheFiguresOfItsSituationAndHidesWhatThatHides() {
        Browser analyst = CONSOLE.as("analyst-at");

        List<JsonNode> days = items(analyst, DAYS + "&limit=1000");
        List<JsonNode> situations =
                items(analyst, "/api/v1/situations?section=AT-IT&threat=MIGRANT_SMUGGLING&limit=1000");

        assertThat(days)
                .hasSize(365)
                .isEqualTo(situations.stream().map(DaysTest::figuresOf).toList());
        assertThat(days).anyMatch(day -> day.get("observed").stringValue().equals("<9"));
        assertThat(days)
                .anyMatch(day -> day.at("/sides/AT/observed").stringValue().equals("7")
                        && day.at("/sides/IT/observed").stringValue().equals("<5")
                        && day.get("observed").stringValue().equals("7 to 11"));
    }

    @Test
    void whoSeesLabelsSeesNoFigures() {
        String body = CONSOLE.as("analyst-si").get(DAYS).body();

        assertThat(body).contains("\"reported\"").doesNotContain("observed", "exposure");
    }

    @Test
    void aTinySectionShowsNoDays() {
        String body =
                CONSOLE.as("analyst-at").get("/api/v1/sections/AT-LI/days").body();

        assertThat(body).contains("\"reported\"").doesNotContain("observed", "exposure");
    }

    @Test
    void aSectionThatIsNotSeenIsAsIfItWereNotThere() {
        Browser contactPoint = CONSOLE.as("contact_point-si");

        HttpResponse<String> hidden = contactPoint.get("/api/v1/sections/EE-LV/days");
        HttpResponse<String> absent = contactPoint.get("/api/v1/sections/XX-LV/days");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace("EE-LV", "XX-LV")).isEqualTo(absent.body());
    }

    @Test
    void aYearIsSmallAndIsSentOnce() {
        Browser analyst = CONSOLE.as("analyst-at");

        HttpResponse<String> plain = analyst.get(DAYS + "&limit=1000");
        String tag = plain.headers().firstValue("ETag").orElse("");
        HttpResponse<String> again = analyst.get(DAYS + "&limit=1000", "If-None-Match", tag);

        assertThat(plain.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void answersAreCompressedOnTheirWay() {
        HttpResponse<String> answer = CONSOLE.as("analyst-at").get(DAYS + "&limit=1000", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private static List<JsonNode> items(Browser browser, String path) {
        return JSON.readTree(browser.get(path).body())
                .get("items")
                .valueStream()
                .toList();
    }

    private static JsonNode figuresOf(JsonNode situation) {
        var day = JSON.createObjectNode();
        Stream.of("day", "threat", "direction", "reported").forEach(name -> day.set(name, situation.get(name)));
        Stream.of("observed", "exposure", "sides")
                .filter(name -> situation.get("figures").has(name))
                .forEach(name -> day.set(name, situation.get("figures").get(name)));
        return day;
    }
}
