package eu.limen.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import eu.limen.model.Report;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one record, strictly: one JSON object in UTF-8 without a byte order mark, of at most 64 KiB. It judges what a
 * record says itself, in the contract's order from {@code TOO_LARGE} to {@code TOO_FINE}; a record without {@code kind} is
 * {@code MISSING_FIELD}, and so is not tried for fields of other kinds. A slot is good here if it is aligned to UTC or to
 * the local time of the reporting state; whether the source may use local time, the roster says. Nothing of a refused record
 * stays behind: no exception leaves, and no buffer or table of names is kept. Safe for use by many threads.
 */
public final class ReportDecoder {

    /** Size in bytes of the largest record that is read. */
    public static final int LARGEST_RECORD = 64 * 1024;

    private static final int DEEPEST_NESTING = 100;

    private static final JsonFactory JSON = factory().build();
    private static final JsonFactory JSON_WITHOUT_DUPLICATES =
            factory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Decodes a whole array as one record. */
    public Decoded decode(byte[] record) {
        return decode(record, 0, record.length);
    }

    /** Decodes a stretch of bytes as one record. */
    public Decoded decode(byte[] bytes, int offset, int length) {
        if (length > LARGEST_RECORD) {
            return unreadable(RefusalCode.TOO_LARGE);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length));
            return decode(text);
        } catch (IOException notJson) {
            // Its message may quote the record: it must not travel any further.
            return unreadable(RefusalCode.NOT_JSON);
        }
    }

    /**
     * What is accepted has only known keys, each noticed when it comes twice. Only a refused record can hide a second key in
     * what was stepped over, or a value of the wrong form before its kind; it is therefore read once more, strictly.
     */
    private static Decoded decode(CharBuffer text) throws IOException {
        Draft draft = new Draft();
        Problems problems = read(JSON, text, draft, null);
        if (problems.code() == null) {
            return new Decoded.Accepted(report(draft));
        }
        Draft again = new Draft();
        problems = read(JSON_WITHOUT_DUPLICATES, text, again, draft.kind());
        RefusalCode code = Objects.requireNonNull(problems.code());
        return code == RefusalCode.NOT_JSON ? unreadable(code) : refused(code, problems.fieldName(), again);
    }

    private static Problems read(JsonFactory factory, CharBuffer text, Draft draft, @Nullable Kind kind)
            throws IOException {
        Problems problems = new Problems();
        try (JsonParser json = factory.createParser(text.array(), text.arrayOffset(), text.limit())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                problems.note(RefusalCode.NOT_JSON, null);
                return problems;
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                Field field = Field.named(json.currentName());
                json.nextToken();
                readField(field, kind, json, draft, problems);
            }
            if (json.nextToken() != null) {
                problems.note(RefusalCode.NOT_JSON, null);
            }
        }
        new Judgement(draft, problems).pass();
        return problems;
    }

    private static void readField(
            @Nullable Field field, @Nullable Kind kind, JsonParser json, Draft draft, Problems problems)
            throws IOException {
        if (field == null) {
            problems.note(RefusalCode.UNKNOWN_FIELD, null);
            json.skipChildren();
            return;
        }
        if (!draft.see(field)) {
            problems.note(RefusalCode.NOT_JSON, null);
        }
        draft.put(field, field.reader(kind).read(json, problems, field));
    }

    private static Report report(Draft draft) {
        Kind kind = draft.get(Field.KIND, Kind.class);
        Header header = SharedForms.header(draft, kind);
        return switch (kind) {
            case CHECK -> CheckForm.report(header, draft);
            case APPREHENSION -> CountForms.apprehension(header, draft);
            case UNAUTHORISED_MOVEMENT -> CountForms.movement(header, draft);
            case TRAFFIC -> CountForms.traffic(header, draft);
            case COUNTER -> CountForms.counter(header, draft);
            case MEASURE -> FactForms.measure(header, draft);
            case STATEMENT -> FactForms.statement(header, draft);
            case SOURCE -> FactForms.source(header, draft);
        };
    }

    private static Decoded refused(RefusalCode code, @Nullable String fieldName, Draft draft) {
        return new Decoded.Refused(
                code, fieldName, draft.kind(), draft.number(Field.REPORTED_AT), draft.text(Field.SOURCE));
    }

    private static Decoded unreadable(RefusalCode code) {
        return new Decoded.Refused(code, null, null, null, null);
    }

    /** Keeps nothing between records: neither recycled buffers nor a table of the names it met. */
    private static JsonFactoryBuilder factory() {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST_NESTING)
                        .maxNumberLength(LARGEST_RECORD)
                        .maxNameLength(LARGEST_RECORD)
                        .build());
    }
}
