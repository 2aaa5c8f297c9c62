package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.SlotLength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of the reports of one kind, named as in the contract: a value holds for every slot, a list has one for each. Whether they are
 * good the door says that every report passes.
 */
final class ReportFields {

    /** Nothing is sent of a slot for which a list says so. */
    static final String NOT_SENT = "";

    private final Map<String, JsonNode> always = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> perSlot = new LinkedHashMap<>();
    private final Map<String, ReportFields> inside = new LinkedHashMap<>();

    private ReportFields() {}

    static ReportFields read(RuleNode object, SlotLength slot) {
        ReportFields fields = new ReportFields();
        object.fields().forEach((name, field) -> {
            if (field.node().isArray()) {
                fields.perSlot.put(name, SlotList.values(field, slot));
            } else if (field.node().isObject()) {
                fields.inside.put(name, read(field, slot));
            } else {
                fields.always.put(name, field.node());
            }
        });
        return fields;
    }

    /** How many slots the longest of its lists speaks of; 0 if there is none. */
    int slots() {
        int own = perSlot.values().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(
                own,
                inside.values().stream().mapToInt(ReportFields::slots).max().orElse(0));
    }

    /** Whether each of its lists speaks of so many slots. */
    boolean areOf(int slots) {
        return perSlot.values().stream().allMatch(list -> list.size() == slots)
                && inside.values().stream().allMatch(fields -> fields.areOf(slots));
    }

    /** Per slot the fields as JSON, or {@link #NOT_SENT}. */
    List<String> bySlot(int slots) {
        List<String> bodies = new ArrayList<>();
        for (int number = 0; number < slots; number++) {
            ObjectNode body = at(number);
            bodies.add(body == null ? NOT_SENT : body.toString());
        }
        return bodies;
    }

    private @Nullable ObjectNode at(int slot) {
        ObjectNode body = RuleNode.JSON.objectNode();
        body.setAll(always);
        for (Map.Entry<String, List<JsonNode>> list : perSlot.entrySet()) {
            JsonNode value = list.getValue().get(slot);
            if (value.isNull()) {
                return null;
            }
            body.set(list.getKey(), value);
        }
        for (Map.Entry<String, ReportFields> part : inside.entrySet()) {
            ObjectNode object = part.getValue().at(slot);
            if (object == null) {
                return null;
            }
            body.set(part.getKey(), object);
        }
        return body;
    }
}
