package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes documents as carelessness or malice would: one place at a time. */
final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> ODD_VALUES = List.of(
            NODES.nullNode(),
            NODES.textNode(""),
            NODES.textNode("LOW"),
            NODES.textNode("check"),
            NODES.textNode("DE"),
            NODES.textNode("1"),
            NODES.textNode("2025-02-30"),
            NODES.textNode("2025-02-26T24:00:00Z"),
            NODES.textNode("2025-02-26T00:00:60Z"),
            NODES.textNode("2025-02-26T00:00:00+00:00"),
            NODES.textNode("2025-02-26T00:30:00Z"),
            NODES.textNode("2025-02-26T00:00:00.000000001Z"),
            NODES.textNode("1979-12-31"),
            NODES.textNode("AT>AT"),
            NODES.textNode("P1M"),
            NODES.textNode("PT1H"),
            NODES.textNode("P"),
            NODES.textNode("Jane Doe, 1 May 1990"),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(2),
            NODES.numberNode(-1),
            NODES.numberNode(10_000_001),
            NODES.numberNode(2_147_483_648L),
            NODES.numberNode(new BigInteger("123456789012345678901234567890")),
            NODES.numberNode(1.5),
            NODES.booleanNode(true),
            NODES.booleanNode(false),
            NODES.arrayNode(),
            NODES.arrayNode().add("*").add("AT-DE"),
            NODES.arrayNode().add(1).add(1),
            NODES.objectNode(),
            NODES.objectNode().put("start", "2025-02-26T00:00:00Z").put("duration", "PT1H"));

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Changes the document in one place; other gives values that are right somewhere else. */
    void apply(ObjectNode document, ObjectNode other) {
        List<JsonNode> places = new ArrayList<>();
        collect(document, places);
        JsonNode place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            change(object, other);
        } else if (place instanceof ArrayNode array) {
            change(array);
        }
    }

    private void change(ObjectNode object, ObjectNode other) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(6) == 0) {
            List<String> foreign = new ArrayList<>();
            other.fieldNames().forEachRemaining(foreign::add);
            String name = random.nextBoolean() ? "remark" : pick(foreign);
            object.set(name, other.has(name) ? other.get(name).deepCopy() : NODES.textNode("x"));
            return;
        }
        String name = pick(names);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, misspelled(object.get(name)));
            default -> object.set(name, pick(ODD_VALUES).deepCopy());
        }
    }

    private void change(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(pick(ODD_VALUES).deepCopy());
            return;
        }
        int index = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.add(array.get(index).deepCopy());
            case 1 -> array.remove(index);
            default -> array.set(index, misspelled(array.get(index)));
        }
    }

    private JsonNode misspelled(JsonNode value) {
        if (!value.isTextual() || value.textValue().isEmpty()) {
            return pick(ODD_VALUES).deepCopy();
        }
        StringBuilder text = new StringBuilder(value.textValue());
        int index = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(index);
            case 1 -> text.insert(index, text.charAt(index));
            case 2 -> text.setCharAt(index, (char) (text.charAt(index) ^ 0x20));
            case 3 -> text.append('\n');
            default -> text.setCharAt(index, "0129AZaz-:.>é".charAt(random.nextInt(13)));
        }
        return NODES.textNode(text.toString());
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
