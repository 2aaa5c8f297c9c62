package eu.limen.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.PagePlace;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact point of Slovenia tries to read what is on the section of Estonia and Latvia, on no way with it. */
class AttemptsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String SECTION = "EE-LV";
    private static final String DAY = "2025-05-06";
    private static final String SITUATION = "S|EE-LV|MIGRANT_SMUGGLING|EE>LV|" + DAY;
    private static final String INDICATOR = "I|EE-LV|2025-W19";
    private static final String ONE_SITUATION = "/api/v1/situations/" + Browser.encoded(SITUATION);
    private static final String PAIR = "HR-HU[HR>HU]~HR-SI[HR>SI]";
    private static final String FIGURE = "9,753";

    private final Browser stranger = CONSOLE.as("contact_point-si");

    @BeforeAll
    static void feed() {
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation(SECTION, DAY, 9000, 753)));
        CONSOLE.feed(ResultKind.INDICATOR, List.of(Specimens.indicator(SECTION, "2025-W19")));
        CONSOLE.feed(ResultKind.ALERT, List.of(Specimens.alert(0).replace("HR-HU/HR-SI", PAIR)));
    }

    @Test
    void byIdItIsNotThereAndTheAttemptIsRecorded() {
        for (String id : List.of(SITUATION, INDICATOR)) {
            String template = id.equals(SITUATION) ? "/api/v1/situations/{id}" : "/api/v1/indicators/{id}";
            String path = template.replace("{id}", Browser.encoded(id));
            long before = refusals();

            HttpResponse<String> answer = stranger.get(path);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(FIGURE, "QUIET", "LOW");
            assertThat(refusals()).isEqualTo(before + 1);
            assertThat(lastRefused()).isEqualTo("GET " + template + " " + id);
        }
    }

    @Test
    void anAlertToOthersIsNotThereAndTheAttemptIsRecorded() {
        String toOthers = "/api/v1/alerts/"
                + Browser.encoded("A|DISPLACEMENT|" + PAIR + "|UNAUTHORISED_MOVEMENT|2015-10-19T13:00:00Z");
        long before = refusals();

        HttpResponse<String> answer = CONSOLE.as("contact_point-at").get(toOthers);

        assertThat(stranger.get(toOthers).statusCode()).isEqualTo(200);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("headline", "observed");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/situations?section=EE-LV",
                "/api/v1/situations?section=EE-LV&format=csv",
                "/api/v1/situations?section=EE-LV&threat=MIGRANT_SMUGGLING&from=2025-05-06&to=2025-05-06",
                "/api/v1/situations?section=EE-LV&limit=0",
                "/api/v1/indicators?section=EE-LV",
                "/api/v1/indicators?section=EE-LV&format=csv",
                "/api/v1/indicators?section=EE-LV&knownSince=2025-01-01T00:00:00Z"
            })
    void byFilterAndAsAFileItIsNotThereAndTheAttemptIsRecorded(String path) {
        long before = refusals();

        HttpResponse<String> answer = stranger.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(FIGURE, SECTION);
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"section=AT-SI&section=EE-LV", "section=AT-SI,EE-LV", "section=*", "section=%25", "section=ee-lv"
            })
    void noSpellingOfAFilterReachesIt(String filter) {
        HttpResponse<String> answer = stranger.get("/api/v1/situations?" + filter);

        assertThat(answer.body()).doesNotContain(FIGURE, "EE-LV");
    }

    @Test
    void aPlaceInAListThatSomebodyMadeUpDoesNotReachIt() {
        String place = new PagePlace(LocalDate.parse(DAY).plusDays(1), SITUATION).text();

        HttpResponse<String> answer = stranger.get("/api/v1/situations?after=" + place);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain(SECTION);
    }

    @Test
    void theMarkOfAnAnswerToAnotherDoesNotSayThatItIsThere() {
        HttpResponse<String> toAnalyst = CONSOLE.as("analyst-si").get(ONE_SITUATION);
        String mark = toAnalyst.headers().firstValue("ETag").orElseThrow();

        List<Integer> answers = List.of(
                stranger.get(ONE_SITUATION, "If-None-Match", mark).statusCode(),
                stranger.get(ONE_SITUATION, "If-None-Match", "*").statusCode(),
                stranger.get(ONE_SITUATION, "If-Match", mark).statusCode(),
                stranger.get(ONE_SITUATION, "Range", "bytes=0-10").statusCode(),
                stranger.status("HEAD", ONE_SITUATION));

        assertThat(toAnalyst.statusCode()).isEqualTo(200);
        assertThat(answers).containsOnly(404);
    }

    @Test
    void noCacheKeepsAnAnswerForSomebodyElse() {
        HttpResponse<String> answer = CONSOLE.as("analyst-si").get(ONE_SITUATION);
        HttpResponse<String> refusal = stranger.get(ONE_SITUATION);

        for (HttpResponse<String> each : List.of(answer, refusal)) {
            assertThat(each.headers().firstValue("Cache-Control").orElse("")).contains("private", "no-cache");
            assertThat(each.headers().allValues("Vary")).contains("Cookie");
        }
    }

    @Test
    void anAnswerTellsNoMoreToOneWhoKnowsTheMarkOfMore() {
        String path = "/api/v1/situations?section=AT-CZ";
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-CZ", DAY, 4000, 321)));
        String mark =
                CONSOLE.as("analyst-at").get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer = CONSOLE.as("analyst-si").get(path, "If-None-Match", mark);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("4,321");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/audit",
                "/api/v1/audit?format=csv",
                "/api/v1/nothing",
                "/api/v1/situations/",
                "/actuator",
                "/metrics"
            })
    void whatIsNotForARoleIsRefusedAndTheAttemptIsRecorded(String path) {
        long before = refusals();

        HttpResponse<String> answer = stranger.get(path);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void anAuditorSeesTheAttemptsOfOwnOfficersAlone() {
        CONSOLE.as("contact_point-hu").get(ONE_SITUATION);
        CONSOLE.as("contact_point-at").get(ONE_SITUATION);

        String record = CONSOLE.as("auditor-at").get("/api/v1/audit?limit=1000").body();

        assertThat(record)
                .contains("\"outcome\":\"REFUSED\"", "CONTACT_POINT:AT")
                .doesNotContain(":HU\"", ":SI\"");
    }

    private static long refusals() {
        Long refusals = CONSOLE.database()
                .queryForObject("select count(*) from audit where outcome like 'REFUSED%'", Long.class);
        return refusals == null ? 0 : refusals;
    }

    private static String lastRefused() {
        return String.valueOf(CONSOLE.database()
                .queryForObject(
                        "select object from audit where outcome like 'REFUSED%' order by seq desc limit 1",
                        String.class));
    }
}
