package eu.limen.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One line of JSON in memory. */
final class LineSink implements JsonSink {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final StringWriter line = new StringWriter();
    private final JsonGenerator json;

    LineSink() {
        try {
            json = JSON.createGenerator(line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The finished line, without a line break. */
    String line() {
        write(JsonGenerator::close);
        return line.toString();
    }

    @Override
    public void startObject() {
        write(JsonGenerator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(JsonGenerator::writeEndObject);
    }

    @Override
    public void startArray() {
        write(JsonGenerator::writeStartArray);
    }

    @Override
    public void endArray() {
        write(JsonGenerator::writeEndArray);
    }

    @Override
    public void name(String name) {
        write(generator -> generator.writeFieldName(name));
    }

    @Override
    public void text(String text) {
        write(generator -> generator.writeString(text));
    }

    @Override
    public void number(long number) {
        write(generator -> generator.writeNumber(number));
    }

    @Override
    public void flag(boolean flag) {
        write(generator -> generator.writeBoolean(flag));
    }

    /** A number in a spelling of one's own. */
    void decimal(String number) {
        write(generator -> generator.writeNumber(number));
    }

    void nothing() {
        write(JsonGenerator::writeNull);
    }

    private void write(Piece piece) {
        try {
            piece.to(json);
        } catch (IOException impossible) {
            // Writing to memory does not fail.
            throw new UncheckedIOException(impossible);
        }
    }

    @FunctionalInterface
    private interface Piece {
        void to(JsonGenerator json) throws IOException;
    }
}
