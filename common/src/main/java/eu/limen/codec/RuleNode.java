package eu.limen.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.Coded;
import eu.limen.register.NearestName;
import eu.limen.register.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One place in a file of rules: its path and what stands there. What is wrong is added to the problems; what is then returned only
 * lets the reading go on, since a file with problems is refused.
 */
final class RuleNode {

    /** Makes objects for what is read. */
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final ObjectReader WRITTEN = new JsonMapper().reader();

    private final String path;
    private final @Nullable JsonNode node;
    private final List<Problem> problems;

    RuleNode(String path, @Nullable JsonNode node, List<Problem> problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    /** What stands here; nothing, if nothing is given. */
    JsonNode node() {
        return node == null ? MissingNode.getInstance() : node;
    }

    /** The fields of an object; none of anything else. */
    Map<String, RuleNode> fields() {
        Map<String, RuleNode> fields = new LinkedHashMap<>();
        node().fieldNames().forEachRemaining(name -> fields.put(name, get(name)));
        return fields;
    }

    /** Whether this is an object, of whatever fields; says what was expected if not. */
    boolean isObject(String expected) {
        return node().isObject() || refuse(expected);
    }

    /** An object that was written down before. */
    static ObjectNode object(String json) {
        try {
            return (ObjectNode) WRITTEN.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an object that was written down cannot be read", impossible);
        }
    }

    String path() {
        return path;
    }

    boolean isGiven() {
        return node != null;
    }

    RuleNode get(String name) {
        JsonNode child = node == null ? null : node.get(name);
        return new RuleNode(path.isEmpty() ? name : path + '.' + name, child, problems);
    }

    /** Whether this is an object with no other fields than these; says what is wrong if not. */
    boolean isObjectOf(Collection<String> names) {
        if (node == null || !node.isObject()) {
            return refuse("fields " + String.join(", ", names));
        }
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!names.contains(field)) {
                String nearest = NearestName.of(field, names)
                        .map(name -> "; the nearest is " + name)
                        .orElse("");
                get(field).refuse("no such field here, but one of " + String.join(", ", names) + nearest);
            }
        }
        return true;
    }

    /** The items of a list; of none, if nothing is given. */
    List<RuleNode> items() {
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            refuse("a list");
            return List.of();
        }
        List<RuleNode> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new RuleNode(path + '[' + i + ']', node.get(i), problems));
        }
        return items;
    }

    String text(Predicate<String> valid, String expected) {
        if (node != null && node.isTextual() && valid.test(node.textValue())) {
            return node.textValue();
        }
        refuse(expected);
        return "";
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> E oneOf(List<E> words) {
        for (E word : words) {
            if (word.name().equals(node().textValue())) {
                return word;
            }
        }
        refuse("one of " + words);
        return words.get(0);
    }

    /** One of these by their spelling in the contract. */
    <E extends Coded> E code(List<E> words) {
        for (E word : words) {
            if (word.code().equals(node().textValue())) {
                return word;
            }
        }
        refuse("one of " + words.stream().map(Coded::code).toList());
        return words.get(0);
    }

    boolean flag() {
        return node().isBoolean() ? node().booleanValue() : refuse("true or false");
    }

    double number(double min, double max, String unit) {
        if (node != null && node.isNumber() && node.doubleValue() >= min && node.doubleValue() <= max) {
            return node.doubleValue();
        }
        refuse(between("a number", plain(min), plain(max), unit));
        return min;
    }

    long whole(long min, long max, String unit) {
        if (node != null && node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToLong()) {
            long value = node.longValue();
            if (value >= min && value <= max) {
                return value;
            }
        }
        refuse(between("a whole number", Long.toString(min), Long.toString(max), unit));
        return min;
    }

    /** Epoch milliseconds. */
    long instant() {
        return time(TimeText::instant, "an instant such as 2026-01-01T00:00:00Z");
    }

    /** Epoch day. */
    long date() {
        return time(TimeText::day, "a date such as 2026-01-31");
    }

    private long time(ToLongFunction<String> reading, String expected) {
        long time = node != null && node.isTextual() ? reading.applyAsLong(node.textValue()) : TimeText.UNREADABLE;
        if (time != TimeText.UNREADABLE) {
            return time;
        }
        refuse(expected);
        return 0;
    }

    boolean refuse(String expected) {
        problems.add(new Problem(path.isEmpty() ? "the file" : path, shown(), expected));
        return false;
    }

    private String shown() {
        if (node == null) {
            return "";
        }
        return node.isTextual() ? node.textValue() : node.toString();
    }

    private static String between(String what, String min, String max, String unit) {
        return min.equals(max)
                ? min + " (" + unit + "; not to be changed)"
                : what + " from " + min + " to " + max + " (" + unit + ")";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
