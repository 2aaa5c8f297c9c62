package eu.limen.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.IdentityProvider;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What two states say together is said by two people, also where one person speaks for both. */
class TwoPeopleTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();
    private static final RunningConsole CONSOLE = RunningConsole.startWith(PROVIDER, "limen.limits.logins=1000000");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Browser both =
            PROVIDER.logIn(CONSOLE.asNobody(), "bela", "CONTACT_POINT:AT", "CONTACT_POINT:SI", "COORDINATOR:EU");
    private final Browser slovenia = PROVIDER.logIn(CONSOLE.asNobody(), "carla", "CONTACT_POINT:SI");

    @AfterAll
    static void end() {
        CONSOLE.close();
        PROVIDER.close();
    }

    @Test
    void whoEndorsedForOneStateDoesNotForTheOther() {
        CONSOLE.feed(ResultKind.INDICATOR, List.of(Specimens.indicator("AT-SI", "2025-W20")));
        both.send("POST", "/api/v1/decisions", decision("AT"));

        HttpResponse<String> forBoth = both.send("POST", "/api/v1/decisions", decision("SI"));
        HttpResponse<String> byAnother = slovenia.send("POST", "/api/v1/decisions", decision("SI"));

        assertRefused(forBoth);
        assertThat(byAnother.statusCode()).isEqualTo(201);
    }

    private static String decision(String state) {
        return "{\"resultId\": \"I|AT-SI|2025-W20\", \"revision\": 0, \"state\": \"%s\", \"decision\": \"CONFIRMED\","
                        .formatted(state)
                + " \"criteria\": []}";
    }

    @Test
    void whoAskedDoesNotRelease() {
        String number = ask(both);

        assertRefused(release(both, number, "AT", "LABELS"));
        assertThat(release(both, number, "AT", "NOTHING").statusCode()).isEqualTo(200);
    }

    @Test
    void whoReleasedForOneStateDoesNotForTheOtherAndMayTakeBack() {
        String number = ask(PROVIDER.logIn(CONSOLE.asNobody(), "dora", "COORDINATOR:EU"));
        int forOne = release(both, number, "AT", "LABELS").statusCode();

        HttpResponse<String> forBoth = release(both, number, "SI", "LABELS");
        int byAnother = release(slovenia, number, "SI", "LABELS").statusCode();
        int takenBack = release(both, number, "SI", "NOTHING").statusCode();

        assertThat(forOne).isEqualTo(200);
        assertRefused(forBoth);
        assertThat(byAnother).isEqualTo(200);
        assertThat(takenBack).isEqualTo(200);
    }

    private static String ask(Browser coordinator) {
        String wish =
                "{\"section\": \"AT-SI\", \"release\": \"LABELS\", \"until\": \"%s\"}".formatted(TODAY.plusDays(5));
        return coordinator.send("POST", "/api/v1/releases", wish).body().replaceAll("^.*\"number\":([0-9]+),.*$", "$1");
    }

    private static HttpResponse<String> release(Browser browser, String number, String state, String release) {
        return browser.send(
                "POST",
                "/api/v1/releases/" + number + "/answer",
                "{\"state\": \"%s\", \"release\": \"%s\", \"until\": \"%s\"}"
                        .formatted(state, release, TODAY.plusDays(4)));
    }

    @Test
    void whoRecordedAReviewDoesNotAnswerForTheNeighbourAlsoWithOtherGrantsByThen() {
        String review = """
                {"section": "AT-SI", "state": "AT", "date": "%s", "findings": ["LOCATION_WIDER_THAN_NEEDED",
                 "FREQUENCY_PROPORTIONATE", "INTENSITY_SYSTEMATIC"], "adaptations": [], "nextDate": "%s"}""".formatted(TODAY.minusDays(5), TODAY.plusDays(30));
        String path = "/api/v1/reviews/"
                + both.send("POST", "/api/v1/reviews", review).body().replaceAll("^.*\"number\":([0-9]+),.*$", "$1")
                + "/answer";
        String answer = "{\"state\": \"SI\", \"answer\": \"CONFIRMED\"}";
        Browser moved = PROVIDER.logIn(CONSOLE.asNobody(), "bela", "CONTACT_POINT:SI");

        assertThat(both.send("POST", path, answer).statusCode()).isEqualTo(409);
        assertRefused(moved.send("POST", path, answer));
        assertThat(slovenia.send("POST", path, answer).statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("It takes two people", "Somebody else");
    }
}
