package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes documents out of the schemas: mostly valid, in any order of fields, with the small counts that matter. */
final class Documents {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, JsonNode> TREES = new HashMap<>();
    private static final List<String> DATES =
            List.of("1999-01-01", "2024-02-29", "2025-02-28", "2025-12-31", "2000-02-29", "2099-06-30", "2015-10-17");

    private static final Map<String, List<String>> SPELLINGS = Map.ofEntries(
            Map.entry("section", List.of("AT-DE", "NO:SEA", "NL:AIR", "DK-SE:SEA", "XX-YY")),
            Map.entry("sections", List.of("AT-DE", "HR-HU", "DK-SE:SEA", "NO:SEA")),
            Map.entry("direction", List.of("AT>DE", "*>NO", "NO>*", "UNKNOWN")),
            Map.entry("source", List.of("DE-BPOL-M", "AT-1", "SI-ABCDEFGHIJKLMNOPQRSTUVWX")),
            Map.entry(
                    "reportId",
                    List.of("0f8fad5b-d9cb-469f-a165-70867728950e", "00000000-0000-0000-0000-000000000000")),
            Map.entry("state", List.of("DE", "AT", "GR", "SI", "PT", "XX")),
            Map.entry("measureId", List.of("DE-2015-037", "AT-2025-001")),
            Map.entry("lineage", List.of("DE-L1", "DE-L9999")),
            Map.entry("duration", List.of("PT12H", "P1D", "P2DT3H4M5S", "PT0S", "PT36H")),
            Map.entry("nuts3", List.of("DE214", "EL511")),
            Map.entry("parts", List.of("DE", "DE2", "DE21", "DE214")),
            Map.entry("opinionBy", List.of("COMMISSION", "AT")),
            Map.entry(
                    "reportedAt",
                    List.of("2025-02-27T07:40:12Z", "2024-02-29T23:59:59.999999999Z", "2025-01-01T00:00:00.5Z")),
            Map.entry(
                    "start",
                    List.of(
                            "2025-02-26T00:00:00Z",
                            "2025-02-24T00:00:00.000Z",
                            "2025-09-01T00:00:00Z",
                            "2025-12-01T00:00:00Z",
                            "2025-02-25T23:00:00Z",
                            "2025-06-30T22:00:00Z",
                            "2025-02-26T06:00:00Z",
                            "2025-02-26T07:00:00Z")));

    private final Random random;

    Documents(Random random) {
        this.random = random;
    }

    /** A document of a kind; about half of its optional fields are there. */
    ObjectNode ofKind(String kind) {
        return object(tree("report/" + kind));
    }

    private ObjectNode object(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.textValue()));
        List<String> names = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        boolean sparse = random.nextBoolean();
        names.removeIf(name -> !required.contains(name) && random.nextInt(4) < (sparse ? 3 : 1));
        Collections.shuffle(names, random);
        ObjectNode document = NODES.objectNode();
        names.forEach(
                name -> document.set(name, value(name, schema.at("/properties").get(name))));
        return document;
    }

    private JsonNode value(String name, JsonNode schema) {
        if (schema.has("$ref")) {
            String definition = schema.get("$ref").textValue().replaceFirst(".*/", "");
            boolean own = SPELLINGS.containsKey(name) && !definition.equals("date");
            String spelled = own ? name : definition;
            return value(spelled, tree("words").at("/$defs").get(definition));
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return pick(schema.get("enum"));
        }
        return switch (schema.path("type").textValue()) {
            case "integer" -> NODES.numberNode(count());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> array(name, schema);
            case "object" -> object(schema);
            case "string" -> NODES.textNode(spelling(name));
            default -> throw new IllegalStateException("no generator for " + name);
        };
    }

    private ArrayNode array(String name, JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        int size = least + random.nextInt(3);
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode element = value(name, schema.get("items"));
            boolean known = false;
            for (JsonNode other : array) {
                known |= other.equals(element);
            }
            if (!known) {
                array.add(element);
            }
        }
        return name.equals("sections") && least == 0 && random.nextInt(4) == 0
                ? NODES.arrayNode().add("*")
                : array;
    }

    private String spelling(String name) {
        List<String> spellings = SPELLINGS.getOrDefault(name, DATES);
        return spellings.get(random.nextInt(spellings.size()));
    }

    private long count() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4);
            case 1 -> 10_000_000 - random.nextInt(2);
            default -> random.nextInt(10_000_000);
        };
    }

    private JsonNode pick(JsonNode values) {
        return values.get(random.nextInt(values.size()));
    }

    private static JsonNode tree(String schema) {
        return TREES.computeIfAbsent(schema, Schemas::tree);
    }
}
