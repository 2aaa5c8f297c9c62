package eu.limen.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report as text, which may be wrong in any way that a typed one cannot.
 *
 * @param fields JSON values by name, as they will be written
 */
record RawReport(Map<String, String> fields) {

    RawReport {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The same report with another JSON value, as written, in its old place or at the end. */
    RawReport with(String name, String json) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, json);
        return new RawReport(changed);
    }

    /** The same report with another text. */
    RawReport withText(String name, String text) {
        return with(name, quoted(text));
    }

    RawReport without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new RawReport(changed);
    }

    String text() {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ':' + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
