package eu.limen.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of the repository in YAML, with their anchors put in. */
final class Yaml {

    private static final JsonMapper JSON = new JsonMapper();

    private Yaml() {}

    static JsonNode read(String file) throws IOException {
        return of(Repository.text(file));
    }

    static JsonNode of(String text) {
        return JSON.valueToTree(reader().load(text));
    }

    /** A text that holds several. */
    static List<JsonNode> allOf(String text) {
        List<JsonNode> all = new ArrayList<>();
        reader().loadAll(text).forEach(each -> all.add(JSON.valueToTree(each)));
        return all;
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static org.yaml.snakeyaml.Yaml reader() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new org.yaml.snakeyaml.Yaml(new SafeConstructor(strict));
    }
}
