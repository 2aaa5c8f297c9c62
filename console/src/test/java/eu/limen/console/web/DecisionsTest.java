package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.Schemas;
import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String PATH = "/api/v1/decisions";
    private static final String SECTION = "AT-SI";

    @BeforeAll
    static void feed() {
        CONSOLE.feed(
                ResultKind.INDICATOR,
                List.of(
                        indicator("2025-W10"),
                        indicator("2025-W11"),
                        indicator("2025-W12"),
                        indicator("2025-W13"),
                        Specimens.indicator("AT-DE", "2025-W10")));
    }

    /** With a control by Slovenia. */
    private static String indicator(String week) {
        return Specimens.indicator(SECTION, week)
                .replace("\"DE\"", "\"SI\"")
                .replace("|DE|DE-L12", "|SI|SI-L12")
                .replace("DE-L12", "SI-L12");
    }

    private static String id(String week) {
        return "I|" + SECTION + '|' + week;
    }

    private static String verdict(String week) {
        return "V|" + SECTION + "|SI|SI-L12|" + week;
    }

    private static String wish(String id, int revision, String state, String decision, String criteria) {
        return """
                {"resultId": "%s", "revision": %d, "state": "%s", "decision": "%s", "criteria": [%s]}""".formatted(id, revision, state, decision, criteria);
    }

    private static HttpResponse<String> decide(String account, String wish) {
        return CONSOLE.as(account).send("POST", PATH, wish);
    }

    private static List<String> written(String id) {
        return CONSOLE.database()
                .queryForList(
                        "select value from outgoing where topic = 'limen.decisions' and strpos(value, ?) > 0 order by id",
                        String.class,
                        id);
    }

    @Test
    void aDissentTravelsWithTheIndicatorAtOnce() {
        String at = "/api/v1/indicators/" + Browser.encoded(id("2025-W10"));

        HttpResponse<String> said =
                decide("contact_point-si", wish(id("2025-W10"), 0, "SI", "DISSENT", "\"DATA_WRONG\""));

        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        assertThat(CONSOLE.as("analyst-at").get(at).body())
                .contains("\"endorsement\":{\"AT\":\"NONE\",\"SI\":\"DISSENT\"}")
                .contains("\"criteria\":[\"DATA_WRONG\"]");
        assertThat(CONSOLE.as("analyst-at")
                        .get("/api/v1/indicators?section=AT-SI&format=csv")
                        .body())
                .contains("AT=NONE; SI=DISSENT");
    }

    @Test
    void othersHearThatThereIsDissentAndNotWhy() {
        decide("contact_point-si", wish(id("2025-W12"), 0, "SI", "DISSENT", "\"SIDE_SILENT\""));

        String seen = CONSOLE.as("contact_point-hu").get(PATH).body();
        String indicator = CONSOLE.as("report_team-eu")
                .get("/api/v1/indicators/" + Browser.encoded(id("2025-W12")))
                .body();

        assertThat(indicator).contains("\"SI\":\"DISSENT\"", "\"words\":[{").doesNotContain("\"criteria\":[\"SIDE");
        assertThat(seen).doesNotContain("\"criteria\":[\"SIDE");
    }

    @Test
    void theCodesGoToTheTopicInItsForm() {
        decide(
                "contact_point-si",
                wish(verdict("2025-W11"), 0, "SI", "NOT_FOLLOWED", "\"POLICE_CHECKS\", \"BOTH_SIDES\""));

        assertThat(written(verdict("2025-W11"))).singleElement().satisfies(record -> {
            assertThat(Schemas.problemsOf("console/decision", record)).isEmpty();
            assertThat(record)
                    .contains("\"role\":\"CONTACT_POINT\"", "\"criteria\":[\"BOTH_SIDES\",\"POLICE_CHECKS\"]");
        });
    }

    @Test
    void theLastWordOfAStateHoldsAndTheSameWordIsSaidOnce() {
        String id = id("2025-W11");

        decide("contact_point-at", wish(id, 0, "AT", "CONFIRMED", ""));
        decide("contact_point-at", wish(id, 0, "AT", "CONFIRMED", ""));
        decide("contact_point-at", wish(id, 0, "AT", "DISSENT", "\"OTHER_INFORMATION\""));

        assertThat(written(id)).hasSize(2);
        String list = CONSOLE.as("analyst-si")
                .get(PATH + "?resultId=" + Browser.encoded(id))
                .body();
        assertThat(list)
                .containsOnlyOnce("\"holds\":true")
                .containsOnlyOnce("\"holds\":false")
                .contains("OTHER_INFORMATION");
    }

    @Test
    void aDecisionIsOnTheRevisionThatHolds() {
        CONSOLE.feed(ResultKind.INDICATOR, List.of(indicator("2025-W13").replace("\"revision\":0", "\"revision\":1")));

        HttpResponse<String> late = decide("contact_point-si", wish(id("2025-W13"), 0, "SI", "CONFIRMED", ""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(late.body()).contains("revision 1 holds");
        assertThat(decide("contact_point-si", wish(id("2025-W13"), 1, "SI", "CONFIRMED", ""))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyDecidesForAnotherState() {
        String farAway = "I|AT-DE|2025-W10";

        HttpResponse<String> forNeighbour = decide("contact_point-at", wish(id("2025-W12"), 0, "SI", "CONFIRMED", ""));
        HttpResponse<String> elsewhere = decide("contact_point-si", wish(farAway, 0, "SI", "CONFIRMED", ""));
        HttpResponse<String> byAnalyst = decide("analyst-at", wish(id("2025-W12"), 0, "AT", "CONFIRMED", ""));

        assertThat(forNeighbour.statusCode()).isEqualTo(404);
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(byAnalyst.statusCode()).isEqualTo(403);
        assertThat(written(farAway)).isEmpty();
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"object\":\"POST /api/v1/decisions\",\"outcome\":\"REFUSED\"");
    }

    @Test
    void everythingThatIsWrongIsToldAndNothingRepeated() {
        HttpResponse<String> answer =
                decide("contact_point-si", wish(verdict("2025-W12"), 0, "SI", "NOT_FOLLOWED", "\"ANNA_MUSTER\""));
        HttpResponse<String> empty = CONSOLE.as("contact_point-si").send("POST", PATH, "{}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("criteria: ").doesNotContain("MUSTER");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("resultId: ", "revision: ", "state: ", "decision: ");
    }

    @Test
    void everyDecisionIsInTheRecordOfItsState() {
        decide("contact_point-at", wish(id("2025-W12"), 0, "AT", "DISSENT", "\"IMPACT_ON_MOVEMENT\""));

        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"action\":\"DECIDE DISSENT\",\"object\":\"" + id("2025-W12") + " as AT\"");
    }
}
