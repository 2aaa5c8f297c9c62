package eu.limen.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads a line that {@link ResultWriter} wrote back into its record. */
public final class ResultReader {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /**
     * The result in a line.
     *
     * @param type one of the results of the model, for example {@code Situation.class}
     * @throws IllegalArgumentException if the line is no such result
     */
    public <T extends Record> T read(String line, Class<T> type) {
        try {
            return RecordReader.read(JSON.readTree(line), type);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(type.getSimpleName() + " is not JSON", notJson);
        }
    }
}
