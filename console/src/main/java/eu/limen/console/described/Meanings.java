package eu.limen.console.described;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of each property and parameter what the tables say: words, form, example, meaning. One without a row is an error of the tables. */
final class Meanings implements OpenApiCustomizer {

    private static final String ANY = "*";

    /** What names a row of either table. */
    private record Place(String of, String name) {}

    private final Map<Place, Meaning> properties = new HashMap<>();
    private final Map<Place, Meaning> parameters = new HashMap<>();
    private final Map<String, List<String>> needed = new TreeMap<>();

    Meanings() {
        for (Map<String, String> row : DescriptionTable.read("properties.csv")) {
            String schema = String.valueOf(row.get("schema"));
            String property = String.valueOf(row.get("property"));
            properties.put(new Place(schema, property), Meaning.of(row));
            if ("yes".equals(row.get("needed"))) {
                needed.computeIfAbsent(schema, unused -> new ArrayList<>()).add(property);
            }
        }
        for (Map<String, String> row : DescriptionTable.read("parameters.csv")) {
            parameters.put(
                    new Place(String.valueOf(row.get("path")), String.valueOf(row.get("name"))), Meaning.of(row));
        }
    }

    @Override
    public void customise(OpenAPI description) {
        description.getComponents().getSchemas().forEach((name, schema) -> {
            describe(name, schema);
            List<String> must = needed.get(name);
            if (must != null) {
                schema.setRequired(must);
            }
        });
        description.getPaths().forEach(this::describe);
    }

    private void describe(String name, Schema<?> schema) {
        Map<String, Schema<?>> members = new TreeMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((property, of) -> members.put(property, (Schema<?>) of));
        }
        members.forEach((property, of) -> found(properties, name, property).describe(of));
    }

    private void describe(String path, PathItem item) {
        for (Operation operation : item.readOperations()) {
            List<Parameter> asked = operation.getParameters();
            if (asked != null) {
                asked.forEach(each -> describe(each, found(parameters, path, each.getName())));
            }
        }
    }

    /** In a schema of its own: the generated one is shared by all parameters of a type. */
    private static void describe(Parameter parameter, Meaning meaning) {
        JsonSchema schema = new JsonSchema();
        schema.addType(meaning.isCount() ? "integer" : "string");
        meaning.describe(schema);
        schema.setDescription(null);
        parameter.setSchema(schema);
        parameter.setDescription(meaning.text());
    }

    private static Meaning found(Map<Place, Meaning> table, String of, String name) {
        Meaning own = table.get(new Place(of, name));
        Meaning general = table.get(new Place(ANY, name));
        if (own != null) {
            return own;
        }
        if (general != null) {
            return general;
        }
        throw new IllegalStateException(
                of + "." + name + ": not described (expected: a row in properties.csv or parameters.csv)");
    }
}
