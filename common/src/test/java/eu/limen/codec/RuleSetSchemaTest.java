package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.rules.Bounds;
import eu.limen.rules.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of rule sets says the same as the reader, on structure; contradictions between fields are the reader's alone. */
class RuleSetSchemaTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ID = "https://limen.example/schemas/1/rule-set.schema.json";
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder -> builder.schemaMappers(
                            mappers -> mappers.mapPrefix("https://limen.example/schemas/1/", "classpath:schemas/")))
            .getSchema(SchemaLocation.of(ID));

    private static final String FULL = """
            name: tailored
            version: "2"
            publishedAt: 2026-02-01T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            parameters: {label: {highAlpha: 0.001, risingRatio: 1.5}, pattern: {silentSlots: 3}, verdict: {theta: 0.4}}
            overrides:
              - {section: AT-DE, parameters: {label: {highAlpha: 0.002}, day: {guardWindows: 3}}}
            approvals:
              - {section: AT-DE, state: AT, at: 2026-02-02T10:00:00Z}
              - {section: AT-DE, state: DE, at: 2026-02-02T11:00:00Z}
            exemplars:
              - {name: one jump, section: AT-DE, observed: [1, 2, 30], exposure: [10, 10, 10], label: HIGH}
              - {name: weeks, pattern: TREND_RISE, fires: true, firstDay: 2024-01-01, slot: P7D, observed: [30 weeks of 40, 90, null]}
              - name: arms on both sides
                pattern: ARMS_OR_DRUGS_IN_VEHICLES
                fires: false
                series:
                  - section: AT-DE
                    direction: AT>DE
                    sides: [AT, DE]
                    threat: FIREARMS_TRAFFICKING
                    observed: [3 days of 2, 5, '-']
                    exposure: [3 days of 200, 300, 1 day of -]
                    reports: {check: {transport: ROAD_CAR, vehiclesChecked: [3 days of 90, 95, -]}}
                  - {section: AT-DE, reports: {traffic: {vehiclesPassed: [1 week of 900]}}}
                measures: [{measureId: DE-2025-001, sections: [AT-DE], start: 2025-01-10, end: 2025-03-10}]
            expectations:
              - {name: shift, pattern: SURGE, section: HR-SI, from: 2015-10-16, to: 2015-10-18, atLeast: 1, atMost: 3}
            """;

    @Test
    void theStandardRulesAndAFullExampleAreValid() throws IOException {
        assertThat(SCHEMA.validate(standard())).isEmpty();
        assertThat(SCHEMA.validate(YAML.readTree(FULL))).isEmpty();
        assertThat(accepted(YAML.readTree(FULL))).isTrue();
    }

    @Test
    void everyParameterHasTheBoundsOfTheRecordsInTheSchema() throws IOException {
        JsonNode schema = YAML.readTree(resource("/schemas/rule-set.schema.json"));
        for (RecordComponent theme : Parameters.class.getRecordComponents()) {
            JsonNode reference = schema.at("/properties/parameters/properties/" + theme.getName() + "/$ref");
            JsonNode properties = schema.at(reference.textValue().substring(1) + "/properties");
            JsonNode ofSection = schema.at(reference.textValue().substring(1) + "OfSection/properties");
            TreeSet<String> names = new TreeSet<>();
            for (RecordComponent parameter : theme.getType().getRecordComponents()) {
                Bounds bounds = parameter.getAnnotation(Bounds.class);
                JsonNode property = properties.path(parameter.getName());
                names.add(parameter.getName());
                assertThat(property.path("minimum").doubleValue()).isEqualTo(bounds.min());
                assertThat(property.path("maximum").doubleValue()).isEqualTo(bounds.max());
                assertThat(property.path("type").textValue())
                        .isEqualTo(parameter.getType() == int.class ? "integer" : "number");
                assertThat(property.path("description").textValue()).endsWith("Unit: " + bounds.unit() + ".");
                assertThat(ofSection.has(parameter.getName())).isEqualTo(bounds.perSection());
            }
            assertThat(properties.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void schemaAndReaderAgreeOnThousandsOfDamagedRuleSets() throws IOException {
        Random chance = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            JsonNode document = i % 2 == 0 ? YAML.readTree(FULL) : standard();
            String damage = damage(document, chance);
            boolean valid = SCHEMA.validate(document).isEmpty();
            refused += valid ? 0 : 1;

            assertThat(accepted(document)).as("%s: %s", damage, document).isEqualTo(valid);
        }
        assertThat(refused).isBetween(500, 1950);
    }

    /** Whether the reader finds nothing that a schema could see; what it calls a contradiction is left out. */
    private static boolean accepted(JsonNode document) throws IOException {
        try {
            RuleSetReader.read("rules", YAML.writeValueAsString(document));
            return true;
        } catch (ProblemsException e) {
            return e.problems().stream().allMatch(RuleSetSchemaTest::betweenFields);
        }
    }

    private static boolean betweenFields(Problem problem) {
        return Stream.of(
                        "at most ",
                        "at time.",
                        "a full hour",
                        "fewer ",
                        "between ",
                        "less ",
                        "each section",
                        "a side of section",
                        "as many ",
                        "weeks, ",
                        "a day not before",
                        "not less than")
                .anyMatch(problem.expected()::startsWith);
    }

    private static String damage(JsonNode document, Random chance) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        ObjectNode object = objects.get(chance.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(chance.nextInt(names.size()));
        return switch (chance.nextInt(8)) {
            case 0 -> "without " + name + object.remove(name);
            case 1 -> "unknown field" + object.put(name + "x", 1);
            case 2 -> name + " is a word" + object.put(name, "word");
            case 3 -> name + " is null" + object.putNull(name);
            case 4 -> name + " is large" + object.put(name, 1e9);
            case 5 -> name + " is negative" + object.put(name, -1);
            case 6 -> name + " is a fraction" + object.put(name, chance.nextDouble());
            default -> name + " is a list" + object.putArray(name);
        };
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
            object.forEach(child -> collect(child, objects));
        }
        if (node instanceof ArrayNode array) {
            array.forEach(child -> collect(child, objects));
        }
    }

    private static JsonNode standard() throws IOException {
        return YAML.readTree(resource("/rules/default.yaml"));
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RuleSetSchemaTest.class.getResourceAsStream(path), path)) {
            return stream.readAllBytes();
        }
    }
}
