package eu.limen.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.running.Watching;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every parameter of every list, filled with what is of others: a contact point of Slovenia asks for the section of Estonia and Latvia. */
class OthersIdsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();
    private static final String SECTION = "EE-LV";
    private static final String INDICATOR = "I|EE-LV|2025-W19";

    /** By the name of a parameter: a value that names what is of others. */
    private static final Map<String, String> OF_OTHERS = Map.of("section", SECTION, "resultId", INDICATOR);

    /** Parameters that name neither a section nor an id: days, words, and places in a list, which AttemptsTest makes up. */
    private static final Set<String> NAME_NOTHING = Set.of(
            "threat",
            "label",
            "level",
            "status",
            "standing",
            "code",
            "from",
            "to",
            "knownSince",
            "knownUntil",
            "after",
            "before",
            "limit",
            "table",
            "vintage",
            "inForce",
            "procedure",
            "ground",
            "state");

    /** Where a state or section may be asked for: the directory, which all may look up, and measures, which are public; everything else is bound to the caller's own. */
    private static final Set<String> OPEN_TO_ALL = Set.of("/api/v1/directory", "/api/v1/measures");

    private final Browser stranger = CONSOLE.as("contact_point-si");

    @BeforeAll
    static void feed() {
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation(SECTION, "2025-05-06", 9000, 753)));
        CONSOLE.feed(ResultKind.INDICATOR, List.of(Specimens.indicator(SECTION, "2025-W19")));
    }

    @Test
    void noFilterByWhatIsOfOthersIsAnsweredAndEachIsRecorded() {
        List<String> wrong = new ArrayList<>();
        Set<String> asked = new TreeSet<>();

        parameters()
                .forEach((path, names) -> names.forEach(name -> {
                    String value = OF_OTHERS.get(name);
                    if (value != null
                            && !OPEN_TO_ALL.contains(path)
                            && roles(path).contains(Role.CONTACT_POINT)) {
                        String question = path + '?' + name + '=' + Browser.encoded(value);
                        long before = refusals();
                        HttpResponse<String> answer = stranger.get(question);
                        asked.add(path + ' ' + name);
                        if (answer.statusCode() != 404
                                || refusals() != before + 1
                                || !lastRefused().equals("GET " + path + ' ' + value)) {
                            wrong.add(question + ": " + answer.statusCode() + ", recorded: " + lastRefused());
                        }
                    }
                }));

        assertThat(wrong).isEmpty();
        assertThat(asked)
                .contains(
                        "/api/v1/decisions resultId",
                        "/api/v1/decisions section",
                        "/api/v1/indicators section",
                        "/api/v1/reviews section",
                        "/api/v1/situations section");
    }

    @Test
    void aParameterThatNobodyHasThoughtAboutIsFoundHere() {
        parameters()
                .forEach((path, names) -> names.forEach(name -> {
                    assertThat(OF_OTHERS.containsKey(name) || NAME_NOTHING.contains(name))
                            .as("%s?%s= is known to this test", path, name)
                            .isTrue();
                    assertThat(!name.equals("state") || OPEN_TO_ALL.contains(path))
                            .as("%s?state= is known to this test", path)
                            .isTrue();
                }));
    }

    @Test
    void anIdOfOthersIsAnAttemptWhetherItIsThereOrNot() {
        for (String path : List.of("/api/v1/situations/", "/api/v1/indicators/")) {
            String id = path.contains("situations") ? "S|EE-LV|MIGRANT_SMUGGLING|EE>LV|2031-05-06" : "I|EE-LV|2031-W19";
            long before = refusals();

            int status = stranger.get(path + Browser.encoded(id)).statusCode();

            assertThat(status).isEqualTo(404);
            assertThat(refusals()).isEqualTo(before + 1);
            assertThat(lastRefused()).isEqualTo("GET " + path + "{id} " + id);
        }
    }

    @Test
    void aDecisionOnAnIndicatorOfOthersIsAnAttemptWhetherItIsThereOrNot() {
        List<String> answers = new ArrayList<>();
        long before = refusals();

        for (String week : List.of("2025-W19", "2031-W19")) {
            HttpResponse<String> answer = stranger.send("POST", "/api/v1/decisions", """
                    {"resultId": "I|EE-LV|%s", "revision": 0, "state": "SI", "decision": "CONFIRMED", "criteria": []}
                    """.formatted(week));
            answers.add(answer.statusCode() + answer.body());
        }

        assertThat(answers.get(0)).startsWith("404").isEqualTo(answers.get(1));
        assertThat(refusals()).isEqualTo(before + 2);
    }

    @Test
    void aResultIdThatIsNoneIsToldSoWithoutBeingRepeated() {
        HttpResponse<String> answer = stranger.get("/api/v1/decisions?resultId=Erika%20Mustermann");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("resultId", "expected").doesNotContain("Erika");
    }

    @Test
    void aStreamFromWhateverNumberShowsWhatIsOnesOwnAndNothingElse() {
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-SI", "2025-05-06", 61, 16)));

        for (String number : List.of("0", "-1", "-9223372036854775808")) {
            try (Watching watching = stranger.watch(number)) {
                RunningConsole.await(
                        "what is its own has come", () -> watching.text().contains("S|AT-SI|"));
                assertThat(watching.text()).doesNotContain("EE-LV", "9,753");
            }
        }
        try (Watching watching = stranger.watch("9223372036854775807")) {
            assertThat(watching.text()).doesNotContain("|");
        }
    }

    @Test
    void whatSomebodyWritesIntoAnAddressDoesNotStandInTheRecord() {
        String name = "Erika%20Mustermann%20Pass%20C01X00T47";
        for (String path : List.of(
                "/api/v1/audit/" + name, "/api/v1/alerts/" + name, "/" + name, "/api/v1/audit?before=1&name=" + name)) {
            CONSOLE.as("steward-at").get(path);
            CONSOLE.as("auditor-at").get(path);
            CONSOLE.as("coordinator-eu").get(path);
        }

        List<String> objects = CONSOLE.database().queryForList("select object from audit", String.class);

        assertThat(objects)
                .contains("GET /api/v1/alerts/{id}", "GET no endpoint", "GET /api/v1/audit")
                .noneMatch(object -> object.contains("Erika") || object.contains("?") || object.contains("%"));
    }

    private static Map<String, Set<String>> parameters() {
        Map<String, Set<String>> parameters = new java.util.TreeMap<>();
        CONSOLE.service()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                        .forEach(path -> parameters
                                .computeIfAbsent(path, none -> new TreeSet<>())
                                .addAll(names(handler))));
        return parameters;
    }

    private static List<String> names(HandlerMethod handler) {
        String[] names =
                Objects.requireNonNull(new DefaultParameterNameDiscoverer().getParameterNames(handler.getMethod()));
        List<String> asked = new ArrayList<>();
        for (var parameter : handler.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                asked.add(names[parameter.getParameterIndex()]);
            }
        }
        return asked;
    }

    private static Set<Role> roles(String path) {
        return EndpointTable.standard()
                .rolesOf(new EndpointTable.Endpoint("GET", path))
                .orElse(Set.of());
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
