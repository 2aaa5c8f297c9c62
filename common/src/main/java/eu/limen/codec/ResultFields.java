package eu.limen.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a result one by one, as they are spelt in its line: {@code sides.AT.observed}, {@code evidence[0].label}. */
public final class ResultFields {

    private static final ObjectReader JSON = JsonMapper.builder().build().reader();

    private ResultFields() {}

    /**
     * The fields of a line that {@link ResultWriter} wrote, in its order.
     *
     * @throws IllegalArgumentException if the line is not JSON
     */
    public static Map<String, String> of(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect(parsed(line), "", fields);
        return fields;
    }

    /** The fields of one verdict in an indicator's line; empty if the indicator does not hold it. */
    public static Map<String, String> ofVerdict(String indicatorLine, String verdictId) {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonNode indicator = parsed(indicatorLine);
        for (JsonNode verdict : indicator.path("verdicts")) {
            if (verdictId.equals(verdict.path("id").asText())) {
                collect(verdict, "", fields);
                collect(indicator.path("generatedBy"), "generatedBy", fields);
            }
        }
        return fields;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("result: not JSON", notJson);
        }
    }

    private static void collect(JsonNode node, String path, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                String below = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                collect(member.getValue(), below, fields);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", fields);
            }
        } else if (!node.isMissingNode()) {
            fields.put(path, node.asText());
        }
    }
}
