package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.Schemas;
import eu.limen.console.decisions.OverdueReviews;
import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String PATH = "/api/v1/reviews";
    private static final String FINDINGS =
            "\"LOCATION_WIDER_THAN_NEEDED\", \"FREQUENCY_PROPORTIONATE\", \"INTENSITY_SYSTEMATIC\"";

    /** As the service sees it. */
    private static LocalDate today() {
        return LocalDate.ofInstant(CONSOLE.part(Clock.class).instant(), ZoneOffset.UTC);
    }

    private static String wish(String section, String state, LocalDate heldOn, LocalDate nextOn) {
        return """
                {"section": "%s", "state": "%s", "date": "%s", "findings": [%s], "adaptations": ["LOCATION"], "nextDate": "%s"}""".formatted(section, state, heldOn, FINDINGS, nextOn);
    }

    private static HttpResponse<String> record(String account, String wish) {
        return CONSOLE.as(account).send("POST", PATH, wish);
    }

    private static String numberOf(HttpResponse<String> review) {
        assertThat(review.statusCode()).as(review.body()).isEqualTo(201);
        return review.body().replaceAll("^.*\"number\":([0-9]+),.*$", "$1");
    }

    private static HttpResponse<String> answer(String account, String number, String state, String answer) {
        return CONSOLE.as(account)
                .send(
                        "POST",
                        PATH + '/' + number + "/answer",
                        "{\"state\": \"" + state + "\", \"answer\": \"" + answer + "\"}");
    }

    private static List<String> written(String section, LocalDate heldOn) {
        return CONSOLE.database()
                .queryForList(
                        "select value from outgoing where topic = 'limen.reviews' and key = ? and strpos(value, ?) > 0",
                        String.class,
                        section,
                        heldOn.toString());
    }

    @Test
    void whatOneStateRecordsGoesOutWhenTheOtherConfirms() {
        LocalDate heldOn = today().minusDays(40);
        String number = numberOf(record("contact_point-at", wish("AT-SI", "AT", heldOn, today().plusDays(30))));

        assertThat(written("AT-SI", heldOn)).isEmpty();
        HttpResponse<String> byItself = answer("contact_point-at", number, "AT", "CONFIRMED");
        HttpResponse<String> byNeighbour = answer("contact_point-si", number, "SI", "CONFIRMED");
        HttpResponse<String> again = answer("contact_point-si", number, "SI", "DECLINED");

        assertThat(byItself.statusCode()).isEqualTo(400);
        assertThat(byNeighbour.statusCode()).as(byNeighbour.body()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(written("AT-SI", heldOn)).singleElement().satisfies(record -> {
            assertThat(Schemas.problemsOf("console/review", record)).isEmpty();
            assertThat(record).contains("\"states\":[\"AT\",\"SI\"]", "LOCATION_WIDER_THAN_NEEDED");
        });
        assertThat(CONSOLE.as("auditor-at").get("/api/v1/audit").body())
                .contains("\"action\":\"RECORD REVIEW\",\"object\":\"AT-SI " + heldOn + " as AT\"");
    }

    @Test
    void onlyTheTwoStatesSeeWhatOneRecordsAndWhatBothFound() {
        LocalDate heldOn = today().minusDays(50);
        String number = numberOf(record("contact_point-at", wish("AT-SI", "AT", heldOn, today().plusDays(20))));
        Browser neighbour = CONSOLE.as("analyst-si");
        Browser other = CONSOLE.as("report_team-eu");
        String list = PATH + "?section=AT-SI";

        assertThat(neighbour.get(list).body()).contains(heldOn.toString());
        assertThat(other.get(list).body()).doesNotContain(heldOn.toString());
        answer("contact_point-si", number, "SI", "CONFIRMED");

        assertThat(other.get(list).body()).contains(heldOn.toString()).doesNotContain("LOCATION_");
        assertThat(other.get(list + "&format=csv").body()).startsWith("number,section,states,date");
    }

    @Test
    void aDeclinedReviewCanBeRecordedAnewAndAnotherNot() {
        LocalDate heldOn = today().minusDays(60);
        String wish = wish("AT-SI", "SI", heldOn, today().plusDays(10));
        String number = numberOf(record("contact_point-si", wish));

        assertThat(record("contact_point-at", wish.replace("\"SI\"", "\"AT\"")).statusCode())
                .isEqualTo(409);
        answer("contact_point-at", number, "AT", "DECLINED");

        assertThat(record("contact_point-si", wish).statusCode()).isEqualTo(201);
        assertThat(written("AT-SI", heldOn)).isEmpty();
    }

    @Test
    void nobodyRecordsOrAnswersForAnotherState() {
        HttpResponse<String> elsewhere =
                record("contact_point-si", wish("AT-DE", "SI", today().minusDays(5), today().plusDays(5)));
        HttpResponse<String> forNeighbour =
                record("contact_point-si", wish("AT-SI", "AT", today().minusDays(5), today().plusDays(5)));
        String number =
                numberOf(record("contact_point-at", wish("AT-HU", "AT", today().minusDays(5), today().plusDays(5))));

        assertThat(elsewhere.statusCode()).isEqualTo(404);
        assertThat(forNeighbour.statusCode()).isEqualTo(404);
        assertThat(answer("contact_point-si", number, "SI", "CONFIRMED").statusCode())
                .isEqualTo(404);
        assertThat(answer("contact_point-si", number, "HU", "CONFIRMED").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOverdueReviewIsListedAndRaisesAnAlertUntilTheNextIsHeld() {
        LocalDate dueOn = today().minusDays(10);
        String number = numberOf(record("contact_point-at", wish("AT-HU", "AT", today().minusDays(100), dueOn)));
        answer("contact_point-hu", number, "HU", "CONFIRMED");

        CONSOLE.part(OverdueReviews.class).raise();
        CONSOLE.part(OverdueReviews.class).raise();

        assertThat(CONSOLE.as("analyst-at").get(PATH + "/due").body())
                .contains("{\"section\":\"AT-HU\",\"lastHeldOn\":\"" + today().minusDays(100) + "\",\"dueOn\":\""
                        + dueOn + "\",\"standing\":\"OVERDUE\"}");
        assertThat(alerts())
                .singleElement()
                .satisfies(line ->
                        assertThat(Schemas.problemsOf("result/alert", line)).isEmpty());
        assertThat(CONSOLE.as("contact_point-hu").get("/api/v1/alerts").body())
                .contains("Review of AT-HU by AT and HU was due on " + dueOn)
                .contains("agreed to review the measures again by " + dueOn);

        String next =
                numberOf(record("contact_point-hu", wish("AT-HU", "HU", today().minusDays(1), today().plusDays(90))));
        answer("contact_point-at", next, "AT", "CONFIRMED");
        CONSOLE.part(OverdueReviews.class).raise();

        assertThat(CONSOLE.as("analyst-at").get(PATH + "/due").body()).contains("\"standing\":\"DUE\"");
        assertThat(alerts()).hasSize(2).last().satisfies(line -> {
            assertThat(Schemas.problemsOf("result/alert", line)).isEmpty();
            assertThat(line).contains("\"status\":\"ENDED\"");
        });
    }

    private static List<String> alerts() {
        return CONSOLE.database()
                .queryForList(
                        "select line from result where kind = 'ALERT' and id like 'A|DEADLINE|REVIEW/AT-HU|%'"
                                + " order by revision",
                        String.class);
    }

    @Test
    void aSectionUnderControlWithoutRecordIsOnTheList() {
        CONSOLE.feed(
                ResultKind.INDICATOR,
                List.of(Specimens.indicator("AT-IT", "2025-W09")
                        .replace("|DE|", "|IT|")
                        .replace("\"DE\"", "\"IT\"")));

        assertThat(CONSOLE.as("analyst-at").get(PATH + "/due").body())
                .contains("{\"section\":\"AT-IT\",\"standing\":\"NO_RECORD_HERE\"}");
        assertThat(CONSOLE.as("contact_point-hu").get(PATH + "/due").body()).doesNotContain("AT-IT");
    }

    @Test
    void everythingThatIsWrongWithAReviewIsTold() {
        HttpResponse<String> answer = record(
                "contact_point-at",
                wish("AT-SI", "AT", today().plusDays(1), today()).replace("\"FREQUENCY_PROPORTIONATE\", ", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("date: ", "nextDate: ", "findings: none on FREQUENCY");
    }
}
