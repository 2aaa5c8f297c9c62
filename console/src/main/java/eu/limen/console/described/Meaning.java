package eu.limen.console.described;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is said of a property or a parameter.
 *
 * @param words an enum by its name below {@code eu.limen} or {@code eu.limen.console}, or words with {@code |} between; empty: any
 * @param form a constant of {@link Form}, in small letters; empty: none
 * @param example empty: none
 */
record Meaning(String words, String form, String example, String text) {

    static Meaning of(Map<String, String> row) {
        return new Meaning(
                String.valueOf(row.get("words")),
                String.valueOf(row.get("form")),
                String.valueOf(row.get("example")),
                String.valueOf(row.get("meaning")));
    }

    boolean isCount() {
        return form.equals("count");
    }

    /** Says it of a schema; of a list or a map what concerns one value is said of its values. */
    void describe(Schema<?> schema) {
        schema.setDescription(text);
        say(valueOf(schema));
    }

    private static Schema<?> valueOf(Schema<?> schema) {
        if (schema.getItems() != null) {
            return schema.getItems();
        }
        return schema.getAdditionalProperties() instanceof Schema<?> values ? values : schema;
    }

    @SuppressWarnings("unchecked")
    private void say(Schema<?> value) {
        if (!words.isEmpty()) {
            ((Schema<Object>) value).setEnum(List.copyOf(allWords()));
        }
        if (!form.isEmpty()) {
            Form.valueOf(form.toUpperCase(Locale.ROOT)).applyTo(value);
        }
        if (!example.isEmpty()) {
            value.setExample(typed(value));
        }
    }

    private Object typed(Schema<?> value) {
        boolean number = value.getTypes() != null
                && (value.getTypes().contains("integer") || value.getTypes().contains("number"));
        return number ? new java.math.BigDecimal(example) : example;
    }

    private List<String> allWords() {
        if (!words.contains(".")) {
            return List.of(words.split("\\|"));
        }
        String home = words.startsWith("model.") ? "eu.limen." : "eu.limen.console.";
        try {
            Object[] constants = Class.forName(home + words).getEnumConstants();
            return Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException(words + ": no enum (expected: one below eu.limen)", unknown);
        }
    }
}
