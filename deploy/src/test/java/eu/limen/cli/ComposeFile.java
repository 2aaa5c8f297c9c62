package eu.limen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The compose file as a test reads it. */
record ComposeFile(JsonNode root) {

    static final String DIRECTORY = "deploy/compose/";

    private static final String FILE = DIRECTORY + "compose.yaml";

    static ComposeFile read() throws IOException {
        return new ComposeFile(Yaml.read(FILE));
    }

    static String text() throws IOException {
        return Repository.text(FILE);
    }

    /** With a mistake in it. */
    static ComposeFile mistaken(String right, String wrong) throws IOException {
        return new ComposeFile(Yaml.of(text().replaceFirst(Pattern.quote(right), wrong)));
    }

    Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new TreeMap<>();
        root.get("services").properties().forEach(each -> services.put(each.getKey(), each.getValue()));
        return services;
    }

    JsonNode service(String name) {
        return root.get("services").get(name);
    }

    void eachService(Consumer<JsonNode> looking) {
        services().values().forEach(looking);
    }
}
