package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SituationsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String ID = "S|AT-DE|MIGRANT_SMUGGLING|AT>DE|2025-03-04";
    private static final String PATH = "/api/v1/situations/" + Browser.encoded(ID);

    /** On no corridor with Slovenia. */
    private static final String FAR_AWAY = "EE-LV";

    private static final String FAR_PATH = "/api/v1/situations/"
            + Browser.encoded(ID.replace("AT", "EE")
                    .replace("|DE", "|LV")
                    .replace("-DE", "-LV")
                    .replace(">DE", ">LV"));

    @BeforeAll
    static void feed() {
        CONSOLE.feed(
                ResultKind.SITUATION,
                List.of(
                        Specimens.situation("AT-DE", "2025-03-04", 12, 7),
                        Specimens.situation("AT-DE", "2025-03-05", 12, 2),
                        Specimens.situation("AT-DE", "2025-03-06", 1, 2),
                        Specimens.situation("AT-LI", "2025-03-04", 12, 7),
                        Specimens.situation(FAR_AWAY, "2025-03-04", 12, 7)));
    }

    @Test
    void anOfficerOfAStateOfTheSectionSeesFigures() {
        HttpResponse<String> answer = CONSOLE.as("analyst-at").get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"observed\":\"19\"", "\"exposure\":\"12,300\"", "\"expected\":\"10\"")
                .contains("\"chance\":\"1 in 100 to 1 in 20\"")
                .doesNotContain("12345", "9.87654", "0.0434787");
    }

    @Test
    void aSumIsMadeOfWhatIsShownOfItsSides() {
        String body =
                CONSOLE.as("analyst-at").get(PATH.replace("03-04", "03-05")).body();

        assertThat(body)
                .contains("\"observed\":\"12 to 16\"", "\"observed\":\"12\"", "\"observed\":\"<5\"")
                .doesNotContain("\"14\"", "\"2\"", "chance");
    }

    @Test
    void aSumBelowFiveIsNotToldApart() {
        String body =
                CONSOLE.as("analyst-at").get(PATH.replace("03-04", "03-06")).body();

        assertThat(body).contains("\"observed\":\"<9\"").doesNotContain("\"3\"", "chance");
    }

    @Test
    void aTinySectionShowsNoDays() {
        String body =
                CONSOLE.as("analyst-at").get("/api/v1/situations?section=AT-LI").body();

        assertThat(body).contains("\"label\":\"QUIET\"").doesNotContain("figures");
    }

    @Test
    void anOfficerOfAnotherStateSeesLabels() {
        String body = CONSOLE.as("analyst-si").get(PATH).body();

        assertThat(body).contains("\"label\":\"QUIET\"").doesNotContain("figures", "19");
    }

    @Test
    void whatIsNotForACallerIsAsIfItWereNotThere() {
        Browser contactPoint = CONSOLE.as("contact_point-si");

        HttpResponse<String> hidden = contactPoint.get(FAR_PATH);
        HttpResponse<String> absent = contactPoint.get(FAR_PATH.replace("2025", "1925"));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace("2025", "1925")).isEqualTo(absent.body());
        assertThat(contactPoint.get("/api/v1/situations?section=" + FAR_AWAY).statusCode())
                .isEqualTo(404);
        assertThat(contactPoint.get("/api/v1/situations").body()).doesNotContain(FAR_AWAY);
    }

    @Test
    void theSameListIsThereAsCsv() {
        String csv = CONSOLE.as("analyst-at")
                .get("/api/v1/situations?section=AT-DE&format=csv")
                .body();

        assertThat(csv.lines().findFirst().orElse("")).startsWith("id,revision,knownAt,release,section");
        assertThat(csv).contains("\r\n" + ID + ",0,").contains(",19,\"12,300\",10,");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        Browser analyst = CONSOLE.as("analyst-at");
        String first = analyst.get("/api/v1/situations?section=AT-DE&limit=2").body();
        String next = first.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");

        String second = analyst.get("/api/v1/situations?section=AT-DE&limit=2&after=" + next)
                .body();

        assertThat(first).contains("2025-03-06", "2025-03-05").doesNotContain("\"day\":\"2025-03-04\"");
        assertThat(second).contains("\"day\":\"2025-03-04\"").doesNotContain("2025-03-05T", "next");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        Browser analyst = CONSOLE.as("analyst-at");
        String etag = analyst.get(FAR_PATH).headers().firstValue("ETag").orElse("");

        HttpResponse<String> again = analyst.get(FAR_PATH, "If-None-Match", etag);
        HttpResponse<String> ofAnother = CONSOLE.as("contact_point-si").get(FAR_PATH, "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(ofAnother.statusCode()).isEqualTo(404);
    }

    @Test
    void allThatIsWrongWithAQuestionIsToldAtOnce() {
        HttpResponse<String> answer =
                CONSOLE.as("analyst-at").get("/api/v1/situations?from=tomorrow&label=LOUD&limit=0&after=x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("from: ", "label: ", "limit: ", "after: ")
                .doesNotContain("tomorrow", "LOUD");
    }

    @Test
    void whereTheNextPageIsStandsBesideEveryForm() {
        Browser analyst = CONSOLE.as("analyst-at");

        for (String form : List.of("json", "csv")) {
            HttpResponse<String> first =
                    analyst.get("/api/v1/situations?section=AT-DE&to=2025-03-06&limit=2&format=" + form);
            String link = first.headers().firstValue("Link").orElse("");
            String address = link.replaceAll("<([^>]*)>; rel=\"next\"", "$1");
            HttpResponse<String> next = analyst.get(address);

            assertThat(link).startsWith("</api/v1/situations?").endsWith(">; rel=\"next\"");
            assertThat(first.body()).contains("2025-03-06", "2025-03-05").doesNotContain("|2025-03-04");
            assertThat(next.body()).contains("|2025-03-04").doesNotContain("|2025-03-05", "|2025-03-06");
            assertThat(next.headers().firstValue("Link")).isEmpty();
        }
    }

    @Test
    void anEmptyTableHasItsHead() {
        HttpResponse<String> answer = CONSOLE.as("analyst-at").get("/api/v1/situations?format=csv&from=2099-01-01");

        assertThat(answer.body()).startsWith("id,").endsWith("\r\n").hasLineCount(1);
    }
}
