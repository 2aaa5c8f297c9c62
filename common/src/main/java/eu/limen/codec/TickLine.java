package eu.limen.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One word of {@code limen.ticks}: how late it is. {@code {"at":"2015-10-20T12:00:00Z","ends":{"limen.in.AT/0":17}}}.
 *
 * @param atMillis epoch milliseconds
 * @param ends by topic and partition, the offset before which everything has arrived that counts at that time; null if not said
 */
public record TickLine(long atMillis, @Nullable SortedMap<String, Long> ends) {

    private static final JsonFactory JSON = new JsonFactory();

    public TickLine {
        ends = ends == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(ends));
    }

    /** How a partition is named among the ends. */
    public static String partition(String topic, int partition) {
        return topic + "/" + partition;
    }

    /** Reads a line; null if it tells no time. Members that it does not know are left aside: newer writers may say more. */
    public static @Nullable TickLine read(String line) {
        try (JsonParser json = JSON.createParser(line)) {
            return json.nextToken() == JsonToken.START_OBJECT ? members(json) : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    /** The line as it is written. */
    public String text() {
        LineSink sink = new LineSink();
        sink.startObject();
        sink.name("at");
        sink.text(Instant.ofEpochMilli(atMillis).toString());
        if (ends != null) {
            sink.name("ends");
            write(ends, sink);
        }
        sink.endObject();
        return sink.line();
    }

    private static void write(Map<String, Long> ends, LineSink sink) {
        sink.startObject();
        ends.forEach((partition, end) -> {
            sink.name(partition);
            sink.number(end);
        });
        sink.endObject();
    }

    private static @Nullable TickLine members(JsonParser json) throws IOException {
        long at = TimeText.UNREADABLE;
        SortedMap<String, Long> ends = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (member.equals("at") && value == JsonToken.VALUE_STRING) {
                at = TimeText.instant(json.getText());
            } else if (member.equals("ends") && value == JsonToken.START_OBJECT) {
                ends = ends(json);
            } else {
                json.skipChildren();
            }
        }
        return at == TimeText.UNREADABLE ? null : new TickLine(at, ends);
    }

    private static SortedMap<String, Long> ends(JsonParser json) throws IOException {
        SortedMap<String, Long> ends = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String partition = json.currentName();
            json.nextToken();
            ends.put(partition, json.getLongValue());
        }
        return ends;
    }
}
