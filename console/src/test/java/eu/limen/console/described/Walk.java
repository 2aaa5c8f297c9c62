package eu.limen.console.described;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.running.Browser;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Asks, and holds every answer against the description. */
final class Walk {

    /** Between an answer and the next something may have been delivered. */
    private static final int MOST_TRIES = 20;

    private static final String CSV = "text/csv";

    private final DescribedInterface description;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Map<Endpoint, String> bodies = new TreeMap<>();
    private final Map<Endpoint, Set<String>> seen = new TreeMap<>();
    private final Set<Endpoint> withRows = new TreeSet<>();

    Walk(DescribedInterface description) {
        this.description = description;
    }

    Set<String> problems() {
        return problems;
    }

    /** Statuses with content types, by endpoint. */
    Map<Endpoint, Set<String>> seen() {
        return seen;
    }

    /** What was written there last; an empty object where nothing was. */
    String bodyOf(Endpoint endpoint) {
        return bodies.getOrDefault(endpoint, "{}");
    }

    /** Lists that had rows. */
    Set<Endpoint> withRows() {
        return withRows;
    }

    /** Reads, in all forms, and once more with the tag. */
    HttpResponse<String> read(Browser browser, String path) {
        Endpoint endpoint = description.endpointOf("GET", path);
        HttpResponse<String> answer = check(endpoint, browser.get(path));
        if (answer.statusCode() != 200) {
            return answer;
        }
        if (answer.body().startsWith("{\"items\":[{")) {
            withRows.add(endpoint);
        }
        if (description.forms(endpoint, 200).containsKey(CSV)) {
            checkTable(endpoint, check(endpoint, browser.get(path, "Accept", CSV)));
        }
        readAgain(endpoint, browser, path);
        return answer;
    }

    private void readAgain(Endpoint endpoint, Browser browser, String path) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            String tag = browser.get(path).headers().firstValue("ETag").orElse("");
            HttpResponse<String> again = check(endpoint, browser.get(path, "If-None-Match", tag));
            if (again.statusCode() == 304) {
                return;
            }
        }
        problems.add(endpoint + ": its tag is never known again");
    }

    /** Writes, after all that is described as needed was left out in turn, for another state, and half of it. */
    HttpResponse<String> write(Browser browser, String method, String path, String body) {
        Endpoint endpoint = description.endpointOf(method, path);
        bodies.put(endpoint, body);
        for (String needed : description.needed(endpoint)) {
            ObjectNode without = (ObjectNode) DescribedInterface.parse(body);
            without.remove(needed);
            refused(browser, endpoint, path, without.toString(), "without " + needed);
        }
        if (body.contains("\"state\"")) {
            ObjectNode foreign = (ObjectNode) DescribedInterface.parse(body);
            refused(browser, endpoint, path, foreign.put("state", "FI").toString(), "for another state");
        }
        refused(browser, endpoint, path, "{", "though it was cut off");
        return send(browser, method, path, body);
    }

    private void refused(Browser browser, Endpoint endpoint, String path, String body, String how) {
        if (send(browser, endpoint.method(), path, body).statusCode() < 400) {
            problems.add(endpoint + ": accepted " + how);
        }
    }

    /** Writes as it is. */
    HttpResponse<String> send(Browser browser, String method, String path, String body) {
        return check(description.endpointOf(method, path), browser.send(method, path, body));
    }

    /** Notes an answer, and what is wrong with it. */
    HttpResponse<String> check(Endpoint endpoint, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        note(endpoint, answer.statusCode() + " " + type);
        String what = endpoint + " " + answer.statusCode() + ": ";
        if (!description.statuses(endpoint).contains(Integer.toString(answer.statusCode()))) {
            problems.add(what + "not described: " + answer.body());
            return answer;
        }
        Map<String, JsonNode> forms = description.forms(endpoint, answer.statusCode());
        if (forms.isEmpty()) {
            expectNothing(what, answer);
            return answer;
        }
        JsonNode schema = forms.get(type);
        if (schema == null) {
            problems.add(what + type + " (expected: " + forms.keySet() + ")");
            return answer;
        }
        if (type.endsWith("json")) {
            description.problems(schema, answer.body()).forEach(problem -> problems.add(what + problem));
        }
        return answer;
    }

    private void expectNothing(String what, HttpResponse<String> answer) {
        if (!answer.body().isEmpty()) {
            problems.add(what + "a body (expected: none)");
        }
    }

    private void checkTable(Endpoint endpoint, HttpResponse<String> answer) {
        String expected = Objects.requireNonNull(
                        description.forms(endpoint, 200).get(CSV))
                .get("example")
                .asText();
        String head = answer.body().split("\r\n", 2)[0];
        if (!head.equals(expected)) {
            problems.add(endpoint + ": " + head + " (expected: " + expected + ")");
        }
    }

    void note(Endpoint endpoint, String what) {
        seen.computeIfAbsent(endpoint, unused -> new TreeSet<>()).add(what);
    }

    void note(String problem) {
        problems.add(problem);
    }
}
