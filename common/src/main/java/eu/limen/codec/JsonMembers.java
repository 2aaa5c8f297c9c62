package eu.limen.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Any JSON object as texts by their paths, such as {@code sides.AT.observed} or {@code reasons[0].rule}: for telling where two results differ, and for
 * reading what another program answers.
 */
public final class JsonMembers {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private JsonMembers() {}

    /**
     * All values that hold no others: texts without their quotes, numbers without zeros behind, of an empty object or array the braces.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static NavigableMap<String, String> of(String json) {
        JsonNode object = read(json);
        if (!object.isObject()) {
            throw new IllegalArgumentException("a text of " + json.length() + " characters is no JSON object");
        }
        NavigableMap<String, String> members = new TreeMap<>();
        spread("", object, members);
        return members;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            // The reason would quote the text.
            throw new IllegalArgumentException("a text of " + json.length() + " characters is not JSON");
        }
    }

    private static void spread(String path, JsonNode value, NavigableMap<String, String> members) {
        if (value.isContainerNode() && !value.isEmpty()) {
            value.properties().forEach(member -> spread(below(path, member.getKey()), member.getValue(), members));
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                spread(path + '[' + i + ']', value.get(i), members);
            }
            return;
        }
        if (!path.isEmpty()) {
            members.put(path, value.isTextual() ? value.textValue() : value.toString());
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }
}
