package eu.limen.console.described;

import eu.limen.codec.RuleSetPublication;
import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Everything that officers can write, and what is refused because it has changed. */
final class RoundWrites {

    private static final String POINT_AT = "CONTACT_POINT:AT";
    private static final String POINT_SI = "CONTACT_POINT:SI";
    private static final String STEWARD = "STEWARD:AT";
    private static final String STEP = "{\"state\": \"%s\"}";

    private final Walk walk;
    private final Function<String, Browser> as;
    private final Instant now;
    private final LocalDate today;
    private final Map<Endpoint, String> paths = new HashMap<>();

    RoundWrites(Walk walk, Function<String, Browser> as, RunningConsole console) {
        this.walk = walk;
        this.as = as;
        now = console.part(Clock.class).instant().truncatedTo(ChronoUnit.HOURS);
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Writes, and says where to read single things. */
    Map<Endpoint, String> write() {
        directory();
        alerts();
        decisions();
        reviews();
        releases();
        rules();
        unreadable();
        readAt("/api/v1/situations/{id}", Browser.encoded(RoundResults.SITUATION));
        readAt("/api/v1/sections/{section}/days", "AT-SI");
        readAt("/api/v1/indicators/{id}", Browser.encoded(RoundResults.INDICATOR));
        return paths;
    }

    private void readAt(String path, String... names) {
        String asked = path;
        for (String name : names) {
            asked = asked.replaceFirst("\\{[^}]+}", name);
        }
        paths.put(new Endpoint("GET", path), asked);
    }

    private HttpResponse<String> write(String grant, String method, String path, String body) {
        HttpResponse<String> answer = walk.write(as.apply(grant), method, path, body);
        if (answer.statusCode() >= 300) {
            walk.note(method + ' ' + path + ": " + answer.statusCode() + ' ' + answer.body() + " (expected: done)");
        }
        return answer;
    }

    private void refused(String grant, String path, String body) {
        HttpResponse<String> answer = walk.send(as.apply(grant), "POST", path, body);
        if (answer.statusCode() != 409) {
            walk.note("POST " + path + ": " + answer.statusCode() + " (expected: 409)");
        }
    }

    private String number(HttpResponse<String> answer) {
        return answer.body().replaceAll("^.*?\"(?:number|id)\":([0-9]+),.*$", "$1");
    }

    /** Of the results of the round one is none. */
    private void unreadable() {
        String number = as.apply(STEWARD)
                .get("/api/v1/quality/unreadable")
                .body()
                .replaceAll("^.*?\"number\":([0-9]+),.*$", "$1");
        write(STEWARD, "POST", "/api/v1/quality/unreadable/" + number + "/outcome", """
                {"outcome": "FOREIGN"}""");
    }

    private void directory() {
        write(STEWARD, "PUT", "/api/v1/directory/AT-GRAZ", """
                {"level": "LOCAL", "desk": "Duty desk Graz", "sections": ["AT-SI"], "email": "graz@desks.example",
                 "webhook": "https://desks.example/limen", "webhookSecret": "0123456789abcdef0123456789abcdef",
                 "nightChannel": "EMAIL", "languages": ["de", "sl"], "dutyFrom": "06:00", "dutyTo": "22:00",
                 "validFrom": "2025-01-01", "validTo": "2099-12-31"}""");
        write(STEWARD, "PUT", "/api/v1/directory/AT-LINZ", """
                {"level": "NATIONAL", "desk": "Duty desk Linz", "substitute": "AT-GRAZ", "validFrom": "2025-01-01"}""");
        readAt("/api/v1/directory/{id}", "AT-GRAZ");
        readAt("/api/v1/directory/{id}/versions", "AT-GRAZ");
        readAt("/api/v1/aggregates/releases/{vintage}/files/{format}", "2024-06-30", "csv");
        readAt("/api/v1/measures/{id}", RoundResults.MEASURE);
    }

    private void alerts() {
        String alert = Browser.encoded(RoundResults.ALERT);
        String path = "/api/v1/alerts/" + alert;
        write(POINT_SI, "POST", path + "/acknowledgements", """
                {"revision": 0, "state": "SI", "code": "KNOWN_OPERATION", "text": "joint patrol since 05:40"}""");
        write(POINT_AT, "POST", path + "/acknowledgements", """
                {"revision": 0, "code": "SEEN"}""");
        readAt("/api/v1/alerts/{id}", alert);
        readAt("/api/v1/alerts/{id}/acknowledgements", alert);
        readAt("/api/v1/alerts/{id}/deliveries", alert);
        readAt("/api/v1/inbox/{id}", alert);
        String silence =
                number(write(POINT_AT, "POST", "/api/v1/silences", """
                {"state": "AT", "pattern": "DISPLACEMENT", "section": "AT-SI", "reason": "KNOWN_OPERATION", "until": "%s"}""".formatted(now.plus(2, ChronoUnit.DAYS))));
        write(POINT_AT, "POST", "/api/v1/silences", """
                {"state": "AT", "pattern": "SURGE", "reason": "EXERCISE", "until": "%s"}""".formatted(now.plus(2, ChronoUnit.DAYS)));
        HttpResponse<String> ended = walk.send(as.apply(POINT_AT), "DELETE", "/api/v1/silences/" + silence, "");
        if (ended.statusCode() != 204) {
            walk.note("a silence ends with " + ended.statusCode() + " (expected: 204)");
        }
    }

    private void decisions() {
        String wish = """
                {"resultId": "I|AT-SI|2025-W10", "revision": %d, "state": "SI", "decision": "DISSENT", "criteria": ["DATA_WRONG"]}""";
        refused(POINT_SI, "/api/v1/decisions", wish.formatted(7));
        write(POINT_SI, "POST", "/api/v1/decisions", wish.formatted(0));
    }

    private void reviews() {
        String wish = """
                {"section": "AT-SI", "state": "AT", "date": "%s", "findings": ["LOCATION_WIDER_THAN_NEEDED",
                 "FREQUENCY_PROPORTIONATE", "INTENSITY_SYSTEMATIC"], "adaptations": ["LOCATION"], "nextDate": "%s"}""".formatted(today.minusDays(5), today.plusDays(30));
        String number = number(write(POINT_AT, "POST", "/api/v1/reviews", wish));
        refused(POINT_AT, "/api/v1/reviews", wish);
        String answer = "{\"state\": \"SI\", \"answer\": \"CONFIRMED\"}";
        write(POINT_SI, "POST", "/api/v1/reviews/" + number + "/answer", answer);
        refused(POINT_SI, "/api/v1/reviews/" + number + "/answer", answer);
    }

    private void releases() {
        String number = number(write("COORDINATOR:EU", "POST", "/api/v1/releases", """
                {"section": "AT-SI", "release": "COUNTS", "until": "%s"}""".formatted(today.plusDays(7))));
        String release = "{\"state\": \"AT\", \"release\": \"LABELS\", \"until\": \"%s\"}".formatted(today.plusDays(7));
        String both = "COORDINATOR:EU CONTACT_POINT:AT";
        String own = number(write(
                both, "POST", "/api/v1/releases", release.replace("\"state\": \"AT\"", "\"section\": \"AT-SI\"")));
        refused(both, "/api/v1/releases/" + own + "/answer", release);
        for (String state : new String[] {"AT", "SI"}) {
            write("CONTACT_POINT:" + state, "POST", "/api/v1/releases/" + number + "/answer", """
                    {"state": "%s", "release": "COUNTS", "until": "%s"}""".formatted(
                            state, today.plusDays(7)));
        }
    }

    private void rules() {
        String rules = "{name: autumn, version: '9.1', publishedAt: '2026-01-01T00:00:00Z', validFrom: '"
                + now.plus(3, ChronoUnit.DAYS)
                + "', regime: SBC_2024, overrides: [{section: AT-SI, parameters: {verdict: {theta: 0.4}}}]}";
        String number =
                number(write(STEWARD, "POST", "/api/v1/rules", "{\"state\": \"AT\", \"text\": \"" + rules + "\"}"));
        String path = "/api/v1/rules/" + number;
        refused(POINT_AT, path + "/approval", STEP.formatted("AT"));
        refused(STEWARD, path + "/publication", STEP.formatted("AT"));
        String backtest = """
                {"state": "AT", "name": "junit.xml", "content": "<property name=\\"candidate.sha256\\" value=\\"%s\\"/>"}""".formatted(RuleSetPublication.fingerprint(rules));
        write(STEWARD, "POST", path + "/backtest", backtest);
        write(POINT_AT, "POST", path + "/approval", STEP.formatted("AT"));
        refused(STEWARD, path + "/backtest", backtest);
        write(POINT_SI, "POST", path + "/approval", STEP.formatted("SI"));
        write(STEWARD, "POST", path + "/publication", STEP.formatted("AT"));
        refused(STEWARD, path + "/withdrawal", STEP.formatted("AT"));
        String taken = number(write(
                STEWARD,
                "POST",
                "/api/v1/rules",
                "{\"state\": \"AT\", \"text\": \"" + rules.replace("9.1", "9.2") + "\"}"));
        write(STEWARD, "POST", "/api/v1/rules/" + taken + "/withdrawal", STEP.formatted("AT"));
        for (String rest : new String[] {"", "/differences", "/backtest"}) {
            readAt("/api/v1/rules/{number}" + rest, number);
        }
    }
}
