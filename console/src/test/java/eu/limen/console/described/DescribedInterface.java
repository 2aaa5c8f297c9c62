package eu.limen.console.described;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import eu.limen.console.access.EndpointTable.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The description (OpenAPI 3.1) as a reader takes it, but stricter: what it does not name may not be in an answer. */
final class DescribedInterface {

    static final JsonMapper JSON = new JsonMapper();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final JsonNode closed;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    DescribedInterface(String document) {
        this.document = parse(document);
        closed = this.document.get("components").deepCopy();
        closed.get("schemas").forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("no JSON: " + json, notJson);
        }
    }

    Set<Endpoint> endpoints() {
        Set<Endpoint> endpoints = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path.getKey()))));
        return endpoints;
    }

    /** The endpoint that a path is of: the one with the fewest variables. */
    Endpoint endpointOf(String method, String path) {
        return endpoints().stream()
                .filter(each -> each.method().equals(method) && matches(each, path))
                .min(Comparator.comparing(
                        each -> each.path().chars().filter(c -> c == '{').count()))
                .orElseThrow(() -> new AssertionError(method + ' ' + path + ": not described"));
    }

    private static boolean matches(Endpoint endpoint, String path) {
        return path.split("\\?", 2)[0].matches(endpoint.path().replaceAll("\\{[^}]+}", "[^/]+"));
    }

    JsonNode operation(Endpoint endpoint) {
        return document.get("paths").get(endpoint.path()).get(endpoint.method().toLowerCase(Locale.ROOT));
    }

    /** All statuses an endpoint can answer with. */
    Set<String> statuses(Endpoint endpoint) {
        Set<String> statuses = new TreeSet<>();
        operation(endpoint).get("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    /** The forms of an answer by content type; empty for one without a body. */
    Map<String, JsonNode> forms(Endpoint endpoint, int status) {
        Map<String, JsonNode> forms = new TreeMap<>();
        operation(endpoint)
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .properties()
                .forEach(form -> forms.put(form.getKey(), form.getValue().get("schema")));
        return forms;
    }

    /** The members that must be in what is sent. */
    List<String> needed(Endpoint endpoint) {
        String name = operation(endpoint)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText();
        List<String> needed = new ArrayList<>();
        schema(name).path("required").forEach(each -> needed.add(each.asText()));
        return needed;
    }

    JsonNode schema(String reference) {
        return document.at(reference.replaceFirst("^#", ""));
    }

    /** What is wrong with a body against a schema of the description. */
    List<String> problems(JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", closed);
        whole.setAll((ObjectNode) schema);
        return schemas
                .computeIfAbsent(schema.toString(), unused -> FACTORY.getSchema(whole, STRICT))
                .validate(parse(body))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
