package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas the project ships, as a validator of another house reads them, and their examples. */
public final class Schemas {

    static final List<String> KINDS = List.of(
            "check", "apprehension", "unauthorised-movement", "traffic", "counter", "measure", "statement", "source");
    static final List<String> RESULTS =
            List.of("situation", "verdict", "indicator", "alert", "aggregate", "rejection", "balance");
    static final List<String> EXCHANGE = List.of("eurosur", "eurosur-month", "europol");
    static final List<String> CONSOLE = List.of("acknowledgement", "decision", "review");

    private static final String BASE = "https://limen.example/schemas/1/";
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(BASE, "classpath:schemas/")));
    private static final Map<String, JsonSchema> CACHE = new ConcurrentHashMap<>();

    private Schemas() {}

    /**
     * What a schema finds wrong with a line, for example with one that a run wrote.
     *
     * @param schema {@code report/check}, {@code result/situation} and so on
     */
    public static List<String> problemsOf(String schema, String line) {
        return problems(schema, parse(line)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static boolean accepts(String schema, JsonNode document) {
        return problems(schema, document).isEmpty();
    }

    static Set<ValidationMessage> problems(String schema, JsonNode document) {
        return CACHE.computeIfAbsent(schema, name -> FACTORY.getSchema(SchemaLocation.of(BASE + name + ".schema.json")))
                .validate(document);
    }

    static JsonNode tree(String schema) {
        return parse(resource("/schemas/" + schema + ".schema.json"));
    }

    static String example(String schema) {
        return resource("/schemas/examples/" + schema + ".json");
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
