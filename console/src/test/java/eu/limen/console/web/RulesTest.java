package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetPublication;
import eu.limen.codec.RuleSetReader;
import eu.limen.console.running.RunningConsole;
import eu.limen.rules.Approval;
import eu.limen.rules.RuleSet;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String PATH = "/api/v1/rules";

    private static Instant inDays(long days) {
        return CONSOLE.part(Clock.class).instant().truncatedTo(ChronoUnit.HOURS).plus(days, ChronoUnit.DAYS);
    }

    /** For AT-SI alone. */
    private static String rules(String version, Instant validFrom) {
        return "{name: autumn, version: '" + version + "', publishedAt: '2026-01-01T00:00:00Z', validFrom: '"
                + validFrom
                + "', regime: SBC_2024, overrides: [{section: AT-SI, parameters: {verdict: {theta: 0.4}}}]}";
    }

    private static HttpResponse<String> propose(String account, String state, String rules) {
        return CONSOLE.as(account).send("POST", PATH, "{\"state\": \"" + state + "\", \"text\": \"" + rules + "\"}");
    }

    private static String numberOf(HttpResponse<String> proposed) {
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        return proposed.body().replaceAll("^.*\"number\":([0-9]+),.*$", "$1");
    }

    private static HttpResponse<String> step(String account, String number, String step, String state) {
        return CONSOLE.as(account).send("POST", PATH + '/' + number + '/' + step, "{\"state\": \"" + state + "\"}");
    }

    /** As {@code limen backtest} writes it. */
    private static String trial(String rules) {
        return "<property name=\\\"candidate.sha256\\\" value=\\\"" + RuleSetPublication.fingerprint(rules) + "\\\"/>";
    }

    private static HttpResponse<String> attach(String number, String content) {
        return CONSOLE.as("steward-at").send("POST", PATH + '/' + number + "/backtest", """
                        {"state": "AT", "name": "junit.xml", "content": "%s"}""".formatted(content));
    }

    private static List<String> written(String version) {
        return CONSOLE.database()
                .queryForList(
                        "select value from outgoing where topic = 'limen.rules' and key = ?", String.class, version);
    }

    @Test
    void aVersionIsPublishedWhenItWasTriedAndBothStatesApproved() {
        String number = numberOf(propose("steward-at", "AT", rules("7.1", inDays(3))));

        int untried = step("contact_point-at", number, "approval", "AT").statusCode();
        attach(number, trial(rules("7.1", inDays(3))));
        step("contact_point-at", number, "approval", "AT");
        HttpResponse<String> tooSoon = step("steward-at", number, "publication", "AT");
        step("contact_point-si", number, "approval", "SI");
        HttpResponse<String> published = step("steward-at", number, "publication", "AT");

        assertThat(untried).isEqualTo(409);
        assertThat(tooSoon.statusCode()).isEqualTo(409);
        assertThat(tooSoon.body()).contains("approval of SI is missing");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(published.body()).contains("\"status\":\"PUBLISHED\"");
        assertThat(written("7.1")).singleElement().satisfies(document -> {
            RuleSet rules = RuleSetReader.read("7.1", document);
            assertThat(rules.approvals()).extracting(Approval::state).containsExactly("AT", "SI");
            assertThat(rules.approvals()).allMatch(each -> each.atMillis() <= rules.publishedAtMillis() + 1000);
        });
        assertThat(step("steward-at", number, "publication", "AT").statusCode()).isEqualTo(409);
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"action\":\"PUBLISH RULES\",\"object\":\"rules " + number + ", version 7.1 as AT\"");
    }

    @Test
    void theJobsWordIsHeardBeforePublishing() {
        String number = numberOf(propose("steward-at", "AT", rules("7.2", inDays(0))));
        attach(number, trial(rules("7.2", inDays(0))));
        step("contact_point-at", number, "approval", "AT");
        step("contact_point-si", number, "approval", "SI");

        HttpResponse<String> tooLate = step("steward-at", number, "publication", "AT");

        assertThat(tooLate.statusCode()).isEqualTo(409);
        assertThat(tooLate.body()).contains("validFrom");
        assertThat(written("7.2")).isEmpty();
    }

    @Test
    void everybodySeesWhatWouldChange() {
        String number =
                numberOf(propose("steward-at", "AT", rules("7.3", inDays(3)).replace("0.4", "0.41")));

        assertThat(CONSOLE.as("analyst-si")
                        .get(PATH + '/' + number + "/differences")
                        .body())
                .contains("\"scope\":\"AT-SI\",\"path\":\"verdict.theta\"", "\"after\":\"0.41\"");
        assertThat(CONSOLE.as("analyst-si").get(PATH + "?format=csv").body()).contains("7.3,autumn,PROPOSED,AT");
        assertThat(CONSOLE.as("analyst-si").get(PATH + '/' + number).body()).contains("AT-SI");
    }

    @Test
    void onlyStatesThatAreTouchedApproveAndOnlyTheProposerPublishes() {
        String number = numberOf(propose("steward-at", "AT", rules("7.4", inDays(3))));
        attach(number, trial(rules("7.4", inDays(3))));

        assertThat(step("contact_point-hu", number, "approval", "HU").statusCode())
                .isEqualTo(404);
        assertThat(step("contact_point-hu", number, "approval", "SI").statusCode())
                .isEqualTo(404);
        assertThat(step("contact_point-si", number, "publication", "SI").statusCode())
                .isEqualTo(403);
        assertThat(propose("steward-at", "SI", rules("7.5", inDays(3))).statusCode())
                .isEqualTo(404);
        assertThat(CONSOLE.as("contact_point-hu")
                        .get(PATH + '/' + number + "/backtest")
                        .statusCode())
                .isEqualTo(404);
        assertThat(CONSOLE.as("contact_point-si")
                        .get(PATH + '/' + number + "/backtest")
                        .body())
                .isEqualTo(trial(rules("7.4", inDays(3))).replace("\\", ""));
    }

    @Test
    void whatIsApprovedIsNotTriedAnewWithAnotherFile() {
        String number = numberOf(propose("steward-at", "AT", rules("7.6", inDays(3))));

        String ofOthers = trial(rules("7.6", inDays(3)).replace("0.4", "0.41"));
        String ofThese = trial(rules("7.6", inDays(3)));

        assertThat(attach(number, "expectations of 7.6").statusCode()).isEqualTo(400);
        assertThat(attach(number, ofOthers).statusCode()).isEqualTo(400);
        assertThat(attach(number, ofThese).statusCode()).isEqualTo(200);
        step("contact_point-at", number, "approval", "AT");

        assertThat(attach(number, "better " + ofThese).statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsWithdrawnStaysOnRecordAndGoesNoFurther() {
        String number = numberOf(propose("steward-at", "AT", rules("7.8", inDays(3))));
        attach(number, trial(rules("7.8", inDays(3))));

        int byAnother = step("contact_point-si", number, "withdrawal", "SI").statusCode();
        HttpResponse<String> withdrawn = step("steward-at", number, "withdrawal", "AT");

        assertThat(byAnother).isEqualTo(403);
        assertThat(withdrawn.body()).contains("\"status\":\"WITHDRAWN\"");
        assertThat(step("contact_point-at", number, "approval", "AT").statusCode())
                .isEqualTo(409);
        assertThat(step("steward-at", number, "withdrawal", "AT").statusCode()).isEqualTo(409);
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"action\":\"WITHDRAW RULES\",\"object\":\"rules " + number + ", version 7.8 as AT\"");
    }

    @Test
    void anUnsoundRuleSetIsNotProposed() {
        HttpResponse<String> answer =
                propose("steward-at", "AT", rules("7.7", inDays(3)).replace("0.4", "40"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("theta");
    }

    @Test
    void versionsComeInPages() {
        String older = numberOf(propose("steward-at", "AT", rules("2071.1", inDays(900))));
        String latest = numberOf(propose("steward-at", "AT", rules("2071.2", inDays(901))));

        String first = CONSOLE.as("analyst-at").get(PATH + "?limit=1").body();
        String second =
                CONSOLE.as("analyst-at").get(PATH + "?limit=1&after=" + latest).body();

        assertThat(first).contains("\"version\":\"2071.2\"", "\"next\":\"" + latest + '"');
        assertThat(second)
                .contains("\"number\":" + older, "\"version\":\"2071.1\"")
                .doesNotContain("2071.2");
    }

    @Test
    void everyNumberThatHoldsIsShownWithWhatItMayBe() {
        HttpResponse<String> numbers = CONSOLE.as("analyst-si").get("/api/v1/parameters?format=csv");

        assertThat(numbers.body())
                .startsWith("scope,path,value,standard,lowest,highest,unit,perSection,version")
                .contains("NETWORK,verdict.theta,0.5,0.5,0.05,0.95,ratio of rates,true,");
    }
}
