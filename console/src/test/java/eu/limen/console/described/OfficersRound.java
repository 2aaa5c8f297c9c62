package eu.limen.console.described;

import eu.limen.console.access.EndpointTable;
import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.access.Grant;
import eu.limen.console.access.Role;
import eu.limen.console.running.Browser;
import eu.limen.console.running.IdentityProvider;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Watching;
import eu.limen.console.store.ResultKind;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of officers through the whole interface: they write what there is to write, read all there is, and do what they may not. */
final class OfficersRound {

    private static final int TOO_MANY = 429;
    private static final String NOBODY = "none-of-this-name";
    private static final String OWN_SECTION = "AT-SI";

    private final RunningConsole console;
    private final IdentityProvider provider;
    private final int requests;
    private final DescribedInterface description;
    private final Walk walk;
    private final Map<String, Browser> officers = new HashMap<>();

    /**
     * @param requests that one session has
     */
    OfficersRound(RunningConsole console, IdentityProvider provider, int requests) {
        this.console = console;
        this.provider = provider;
        this.requests = requests;
        description =
                new DescribedInterface(as("ANALYST:AT").get("/api/v1/openapi").body());
        walk = new Walk(description);
    }

    DescribedInterface description() {
        return description;
    }

    Walk taken() {
        return walk;
    }

    /** A browser of who has some grants, with blanks between. */
    Browser as(String grants) {
        return officers.computeIfAbsent(grants, each -> provider.logIn(console.asNobody(), each, each.split(" ")));
    }

    void walk() {
        RoundResults.feed(console);
        Map<Endpoint, String> paths = new RoundWrites(walk, this::as, console).write();
        readAll(paths);
        watch();
        askWrongly();
        askWithoutRight();
        askTooOften();
    }

    /** Reads everything as each role that may. */
    private void readAll(Map<Endpoint, String> paths) {
        for (Endpoint endpoint : description.endpoints()) {
            if (!endpoint.method().equals("GET") || isStream(endpoint)) {
                continue;
            }
            for (Role role : EndpointTable.standard().rolesOf(endpoint).orElseThrow()) {
                walk.read(as(grantOf(role)), paths.getOrDefault(endpoint, endpoint.path()));
            }
        }
    }

    private static String grantOf(Role role) {
        boolean ofUnion = role == Role.REPORT_TEAM || role == Role.COORDINATOR;
        return new Grant(role, ofUnion ? Grant.UNION : "AT").toString();
    }

    private static boolean isStream(Endpoint endpoint) {
        return endpoint.path().endsWith("/events");
    }

    /** Every event is what its name says. */
    private void watch() {
        Endpoint stream = description.endpointOf("GET", "/api/v1/events");
        try (Watching watching = as("ANALYST:AT").watch("0")) {
            for (ResultKind kind : List.of(ResultKind.SITUATION, ResultKind.INDICATOR, ResultKind.ALERT)) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                RunningConsole.await(
                        name + " is sent", () -> watching.text().matches("(?s).*event:" + name + "\ndata:[^\n]+\n.*"));
            }
            walk.note(stream, "200 text/event-stream");
            events(watching.text());
        }
    }

    private void events(String text) {
        for (String event : text.split("\n\n")) {
            if (!event.contains("event:") || !event.contains("data:")) {
                continue;
            }
            String name = event.replaceAll("(?s).*event:([a-z]+).*", "$1");
            String data = event.replaceAll("(?s).*\ndata:", "");
            String schema = "Shown" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            description
                    .problems(
                            DescribedInterface.JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema),
                            data)
                    .forEach(problem -> walk.note("event " + name + ": " + problem));
        }
    }

    /** Names of nothing, and questions that cannot be read. */
    private void askWrongly() {
        for (Endpoint endpoint : description.endpoints()) {
            Browser browser = as(grantOf(EndpointTable.standard()
                    .rolesOf(endpoint)
                    .orElseThrow()
                    .iterator()
                    .next()));
            for (String path : wrongPaths(endpoint)) {
                if (endpoint.method().equals("GET")) {
                    walk.check(endpoint, browser.get(path, headers(endpoint)));
                } else {
                    walk.send(browser, endpoint.method(), path, walk.bodyOf(endpoint));
                }
            }
        }
    }

    /** A stream that begins nowhere. */
    private static String[] headers(Endpoint endpoint) {
        return isStream(endpoint)
                ? new String[] {"Accept", "text/event-stream", "Last-Event-ID", "x"}
                : new String[] {"Accept", "*/*"};
    }

    private List<String> wrongPaths(Endpoint endpoint) {
        if (endpoint.path().contains("{")) {
            List<String> wrong = new ArrayList<>(List.of(
                    endpoint.path().replaceAll("\\{[^}]+}", NOBODY),
                    endpoint.path().replaceAll("\\{[^}]+}", "999999")));
            if (endpoint.path().contains("{section}")) {
                wrong.add(endpoint.path().replace("{section}", OWN_SECTION) + "?from=x");
            }
            return wrong;
        }
        if (!endpoint.method().equals("GET")) {
            return List.of();
        }
        Set<String> statuses = description.statuses(endpoint);
        String wrong = endpoint.path() + (statuses.contains("400") ? "?limit=0&knownUntil=x&from=x" : "");
        return statuses.contains("404") ? List.of(wrong, endpoint.path() + "?section=XX-YY") : List.of(wrong);
    }

    /** Without a login, and without any role. */
    private void askWithoutRight() {
        Browser nobody = console.asNobody();
        Browser noRole = provider.logIn(console.asNobody(), "somebody");
        for (Endpoint endpoint : description.endpoints()) {
            String path = endpoint.path().replaceAll("\\{[^}]+}", NOBODY);
            walk.check(endpoint, ask(nobody, endpoint, path));
            walk.check(endpoint, ask(noRole, endpoint, path));
        }
    }

    private void askTooOften() {
        Browser hasty = as("HASTY");
        int status = 0;
        for (int asked = 0; asked <= requests && status != TOO_MANY; asked++) {
            status = hasty.status("GET", "/api/v1/me");
        }
        for (Endpoint endpoint : description.endpoints()) {
            walk.check(endpoint, ask(hasty, endpoint, endpoint.path().replaceAll("\\{[^}]+}", NOBODY)));
        }
    }

    private static HttpResponse<String> ask(Browser browser, Endpoint endpoint, String path) {
        return endpoint.method().equals("GET") ? browser.get(path) : browser.send(endpoint.method(), path, "{}");
    }
}
