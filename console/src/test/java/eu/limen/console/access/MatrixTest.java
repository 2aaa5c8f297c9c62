package eu.limen.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.running.Browser;
import eu.limen.console.running.IdentityProvider;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, asked by every role of every kind of state: the tables say what comes, and an endpoint that is not in them is found here. */
class MatrixTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();
    private static final RunningConsole CONSOLE =
            RunningConsole.startWith(PROVIDER, "limen.limits.requests=1000000", "limen.limits.logins=1000000");
    private static final String DAY = "2025-03-04";
    private static final String WEEK = "2025-W10";

    /** How a section lies to each state: AT-DE lies on the way over the Balkans with those of HR, SI and HU; Norway is on no way with either. */
    private static final Map<String, Map<String, Relation>> RELATIONS = Map.of(
            "AT-DE",
                    Map.of(
                            "AT", Relation.OWN,
                            "DE", Relation.OWN,
                            "SI", Relation.CORRIDOR,
                            "NO", Relation.OTHER),
            "NO-SE",
                    Map.of(
                            "AT", Relation.OTHER,
                            "DE", Relation.CORRIDOR,
                            "SI", Relation.OTHER,
                            "NO", Relation.OWN));

    private static final List<String> STATES = List.of("AT", "DE", "SI", "NO");

    /** What each section counted, told apart from everything else: in the lists of nobody but those who may see its figures. */
    private static final Map<String, String> FIGURES = Map.of("AT-DE", "7,531", "NO-SE", "8,642");

    private static final Map<Grant, Browser> CALLERS = new LinkedHashMap<>();

    @BeforeAll
    static void feedAndLogIn() {
        CONSOLE.feed(
                ResultKind.SITUATION,
                List.of(Specimens.situation("AT-DE", DAY, 7000, 531), Specimens.situation("NO-SE", DAY, 8000, 642)));
        CONSOLE.feed(
                ResultKind.INDICATOR, List.of(Specimens.indicator("AT-DE", WEEK), Specimens.indicator("NO-SE", WEEK)));
        CONSOLE.feed(ResultKind.ALERT, List.of(Specimens.alert(0)));
        for (Role role : Role.values()) {
            boolean ofUnion = role == Role.REPORT_TEAM || role == Role.COORDINATOR;
            for (String state : ofUnion ? List.of(Grant.UNION) : STATES) {
                Grant grant = new Grant(role, state);
                CALLERS.put(grant, PROVIDER.logIn(CONSOLE.asNobody(), grant.toString(), grant.toString()));
            }
        }
    }

    @AfterAll
    static void end() {
        CONSOLE.close();
        PROVIDER.close();
    }

    @Test
    void everyEndpointIsInTheTableAndEveryRowIsAnEndpoint() {
        Set<Endpoint> declared = declared();

        Set<Endpoint> inTable = EndpointTable.standard().endpoints();

        assertThat(new TreeSet<>(declared)).containsExactlyElementsOf(new TreeSet<>(inTable));
    }

    @Test
    void everyRoleIsLetInWhereTheTableSaysAndNowhereElse() {
        List<String> wrong = new ArrayList<>();

        for (Endpoint endpoint : declared()) {
            Set<Role> roles = EndpointTable.standard().rolesOf(endpoint).orElse(Set.of());
            CALLERS.forEach((grant, browser) -> {
                int status = browser.status(endpoint.method(), path(endpoint));
                boolean letIn = status != 401 && status != 403;
                if (letIn != roles.contains(grant.role()) || status >= 500) {
                    wrong.add(grant + " " + endpoint + ": " + status);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyIsLetInWithoutALogin() {
        Browser nobody = CONSOLE.asNobody();
        Map<Endpoint, Integer> answers = new TreeMap<>();

        for (Endpoint endpoint : declared()) {
            answers.put(endpoint, nobody.status(endpoint.method(), path(endpoint)));
        }

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy((endpoint, status) ->
                        assertThat(status).isIn(endpoint.method().equals("GET") ? Set.of(401) : Set.of(401, 403)));
    }

    @Test
    void nothingIsWrittenWithoutTheTokenOfTheSession() {
        List<String> wrong = new ArrayList<>();

        for (Endpoint endpoint : declared()) {
            CALLERS.forEach((grant, browser) -> {
                if (!endpoint.method().equals("GET")) {
                    int status = browser.sendWithoutToken(endpoint.method(), path(endpoint), "{}")
                            .statusCode();
                    if (status != 403) {
                        wrong.add(grant + " " + endpoint + ": " + status);
                    }
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsShownOfASectionIsWhatTheMatrixSays() {
        Map<String, Release> expected = new TreeMap<>();
        Map<String, Release> found = new TreeMap<>();

        CALLERS.forEach((grant, browser) -> {
            if (mayRead(grant.role())) {
                RELATIONS.forEach((section, relations) -> paths(section).forEach(path -> {
                    String which = grant + " " + path;
                    expected.put(which, release(grant, section));
                    found.put(which, releaseOf(browser.get(path)));
                }));
            }
        });

        assertThat(found).containsExactlyEntriesOf(expected);
        assertThat(found.values()).contains(Release.COUNTS, Release.LABELS, Release.NOTHING);
    }

    @Test
    void noListTellsMoreOfASectionThanTheMatrixSays() {
        List<String> wrong = new ArrayList<>();

        for (Endpoint endpoint : lists()) {
            for (String form : List.of("?format=json", "?format=csv")) {
                CALLERS.forEach((grant, browser) -> {
                    String body = browser.get(endpoint.path() + form).body();
                    RELATIONS.keySet().forEach(section -> {
                        Release release = release(grant, section);
                        boolean named = body.contains("S|" + section) || body.contains("I|" + section);
                        boolean counted = body.contains(FIGURES.get(section));
                        if ((named && release == Release.NOTHING) || (counted && release != Release.COUNTS)) {
                            wrong.add(grant + " " + endpoint + form + " of " + section);
                        }
                    });
                });
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void anAlertIsSeenByTheStatesItIsAddressedTo() {
        String alert = "A|DISPLACEMENT";

        Set<String> readers = CALLERS.entrySet().stream()
                .filter(caller -> caller.getValue().get("/api/v1/alerts").body().contains(alert))
                .map(caller -> caller.getKey().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(readers).containsExactly("ANALYST:SI", "CONTACT_POINT:SI", "STEWARD:SI");
    }

    private static Set<Endpoint> declared() {
        Set<Endpoint> endpoints = new TreeSet<>();
        CONSOLE.service()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    for (String path : mapping.getPatternValues()) {
                        Set<RequestMethod> methods =
                                mapping.getMethodsCondition().getMethods();
                        if (!path.equals("/error")) {
                            methods.forEach(method -> endpoints.add(new Endpoint(method.name(), path)));
                        }
                        assertThat(path.equals("/error") || !methods.isEmpty())
                                .as("%s says which methods it answers", path)
                                .isTrue();
                    }
                });
        return endpoints;
    }

    /** Reads of many: no part of their path is a name. */
    private static List<Endpoint> lists() {
        return declared().stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && !endpoint.path().contains("{"))
                .filter(endpoint -> !endpoint.path().endsWith("/events"))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String path(Endpoint endpoint) {
        return endpoint.path().replaceAll("\\{[^}]+}", "none-of-this-name");
    }

    private static boolean mayRead(Role role) {
        return EndpointTable.standard()
                .rolesOf(new Endpoint("GET", "/api/v1/situations"))
                .orElse(Set.of())
                .contains(role);
    }

    private static Release release(Grant grant, String section) {
        Relation relation = RELATIONS.getOrDefault(section, Map.of()).getOrDefault(grant.state(), Relation.OTHER);
        return ReleaseMatrix.standard().of(grant.role(), relation);
    }

    private static List<String> paths(String section) {
        String direction = section.replace('-', '>');
        String day = "S|" + section + "|MIGRANT_SMUGGLING|" + direction + "|" + DAY;
        return List.of(
                "/api/v1/situations/" + Browser.encoded(day),
                "/api/v1/situations?section=" + section,
                "/api/v1/sections/" + section + "/days",
                "/api/v1/indicators/" + Browser.encoded("I|" + section + "|" + WEEK),
                "/api/v1/indicators?section=" + section);
    }

    /** As it can be told from an answer. */
    private static Release releaseOf(HttpResponse<String> answer) {
        if (answer.statusCode() == 404) {
            return Release.NOTHING;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().contains("\"observed\":\"") ? Release.COUNTS : Release.LABELS;
    }
}
