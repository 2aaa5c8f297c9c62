package eu.limen.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The line on which each path of a file of rules stands. */
final class RulePlaces {

    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final JsonParser parser;

    private RulePlaces(JsonParser parser) {
        this.parser = parser;
    }

    /** Lines by path, such as {@code overrides[0].section}; of a file that is not YAML as far as it could be read. */
    static Map<String, Integer> of(JsonParser parser) {
        RulePlaces places = new RulePlaces(parser);
        try (parser) {
            parser.nextToken();
            places.value("");
        } catch (JsonProcessingException unreadableFromHere) {
            return places.lines;
        } catch (IOException impossible) {
            // Reading from memory does not fail.
            throw new UncheckedIOException(impossible);
        }
        return places.lines;
    }

    private void value(String path) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String child = path.isEmpty() ? parser.currentName() : path + '.' + parser.currentName();
                lines.put(child, parser.currentTokenLocation().getLineNr());
                parser.nextToken();
                value(child);
            }
            return;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int item = 0; parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null; item++) {
                String child = path + '[' + item + ']';
                lines.put(child, parser.currentTokenLocation().getLineNr());
                value(child);
            }
        }
    }
}
