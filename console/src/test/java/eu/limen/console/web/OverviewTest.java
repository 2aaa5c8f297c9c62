package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where all sections stand, in one answer, for each caller as the release matrix says. */
class OverviewTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECTION = "AT-SK";
    private static final int WEEKS = 40;

    /** Forty weeks that are alike, known on the Monday after; but the tenth was only LOW. */
    @BeforeAll
    static void weeks() {
        List<String> weeks = IntStream.rangeClosed(1, WEEKS)
                .mapToObj(week -> {
                    String line = Specimens.indicator(SECTION, "2024-W%02d".formatted(week))
                            .replace("\"observed\":12,", "\"observed\":84,");
                    String known = java.time.LocalDate.of(2024, 1, 8).plusWeeks(week - 1) + "T12:00:00Z";
                    String dated = line.replaceFirst("\"knownAt\":\"[^\"]+\"", "\"knownAt\":\"" + known + '"');
                    return week == 10 ? dated.replaceFirst("\"level\":\"[A-Z]+\"", "\"level\":\"LOW\"") : dated;
                })
                .toList();
        RunningConsole.ofAll().feed(ResultKind.INDICATOR, weeks);
        RunningConsole.ofAll().feed(ResultKind.SITUATION, daysOfTheLast());
    }

    /** Each side is five or more: the week is exact. */
    private static List<String> daysOfTheLast() {
        return java.time.LocalDate.of(2024, 9, 30)
                .datesUntil(java.time.LocalDate.of(2024, 10, 7))
                .map(day -> Specimens.situation(SECTION, day.toString(), 7, 5))
                .toList();
    }

    private static JsonNode standing(String account, String query) throws Exception {
        String answer = RunningConsole.ofAll()
                .as(account)
                .get("/api/v1/overview" + query)
                .body();
        return Stream.iterate(0, i -> i + 1)
                .map(JSON.readTree(answer).get("items")::get)
                .filter(each -> each.get("section").asText().equals(SECTION))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysTheLevelSinceWhenAndWhatWasBefore() throws Exception {
        JsonNode standing = standing("analyst-at", "");

        assertThat(standing.get("week").asText()).isEqualTo("2024-W40");
        assertThat(standing.get("since").asText()).isEqualTo("2024-03-11");
        assertThat(standing.get("levelBefore").asText()).isEqualTo("LOW");
        assertThat(standing.get("release").asText()).isEqualTo("COUNTS");
        assertThat(standing.get("verdicts").get(0).get("text").asText()).isNotBlank();
    }

    @Test
    void saysTheRateAndItsPlaceToThoseWhoSeeCountsOnly() throws Exception {
        JsonNode counts = standing("analyst-at", "");
        JsonNode labels = standing("report_team-eu", "");

        assertThat(counts.has("per1000")).isTrue();
        assertThat(counts.get("place").get("weeks").asInt()).isEqualTo(WEEKS - 1);
        assertThat(counts.get("place").get("higherThan").asInt()).isZero();
        assertThat(labels.get("level")).isEqualTo(counts.get("level"));
        assertThat(labels.has("per1000")).isFalse();
        assertThat(labels.has("place")).isFalse();
    }

    @Test
    void namesASectionOfWhichNothingIsSeenAndNoMore() throws Exception {
        JsonNode standing = standing("coordinator-eu", "");

        assertThat(standing.get("release").asText()).isEqualTo("NOTHING");
        assertThat(standing.get("states")).hasSize(2);
        assertThat(standing.has("level")).isFalse();
        assertThat(standing.get("verdicts")).isEmpty();
    }

    @Test
    void saysWhatWasKnownThenWithoutFigures() throws Exception {
        JsonNode then = standing("analyst-at", "?knownUntil=2024-03-12T00:00:00Z");

        assertThat(then.get("week").asText()).isEqualTo("2024-W10");
        assertThat(then.get("level").asText()).isEqualTo("LOW");
        assertThat(then.has("per1000")).isFalse();
    }

    @Test
    void isOneFileToo() {
        String file = RunningConsole.ofAll()
                .as("analyst-at")
                .get("/api/v1/overview?format=csv")
                .body();

        assertThat(file.lines()).hasSizeGreaterThan(90).anyMatch(line -> line.startsWith(SECTION));
    }
}
