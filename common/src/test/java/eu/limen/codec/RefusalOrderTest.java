package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several reasons the contract's first is given, wherever in the document each of them stands. */
class RefusalOrderTest {

    private static final int ORDERS = 50;
    private static final long SEED = 8330;

    /** Each step makes the document worse by a reason that comes earlier in the contract. */
    private static final List<Consumer<ObjectNode>> WORSE_AND_WORSE = List.of(
            document -> document.put("persons", 2),
            document -> document.with("slot").put("duration", "PT1H"),
            document -> document.put("threat", "JAYWALKING"),
            document -> document.remove("context"),
            document -> document.put("remark", "x"),
            document -> document.put("kind", "gossip"),
            document -> document.put("schema", 2));

    private static final List<RefusalCode> CODES = List.of(
            RefusalCode.TOO_FINE,
            RefusalCode.BAD_SLOT,
            RefusalCode.BAD_VALUE,
            RefusalCode.MISSING_FIELD,
            RefusalCode.UNKNOWN_FIELD,
            RefusalCode.UNKNOWN_KIND,
            RefusalCode.NEWER_SCHEMA);

    private final ReportDecoder decoder = new ReportDecoder();

    @Test
    void theFirstCodeWinsInAnyOrderOfFields() {
        Random random = new Random(SEED);
        ObjectNode document = (ObjectNode) Schemas.parse(Schemas.example("report/apprehension"));

        for (int step = 0; step < CODES.size(); step++) {
            WORSE_AND_WORSE.get(step).accept(document);
            for (int i = 0; i < ORDERS; i++) {
                assertThat(refused(shuffled(document, random)).code()).isEqualTo(CODES.get(step));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check, kind, , MISSING_FIELD, kind",
        "check, kind, null, UNKNOWN_KIND, kind",
        "check, kind, \"CHECK\", UNKNOWN_KIND, kind",
        "check, schema, 0, BAD_VALUE, schema",
        "check, schema, 99999999999999999999, NEWER_SCHEMA, schema",
        "check, schema, \"2\", BAD_VALUE, schema",
        "check, detections, 5, UNKNOWN_FIELD, detections",
        "check, hits, '{\"LOITERING\": 1}', UNKNOWN_FIELD, hits",
        "check, slot, '{\"start\": \"2025-02-26T00:00:00Z\"}', MISSING_FIELD, duration",
        "check, slot, \"P1D\", BAD_VALUE, slot",
        "check, slot, '{\"start\": \"2025-02-26T00:00:00Z\", \"duration\": \"P2D\"}', BAD_SLOT, duration",
        "check, slot, '{\"start\": \"2025-02-26T00:00:00Z\", \"duration\": \"day\"}', BAD_VALUE, duration",
        "check, slot, '{\"start\": \"2025-02-26T00:00:00.0001Z\", \"duration\": \"P1D\"}', BAD_SLOT, start",
        "check, slot, '{\"start\": \"2025-02-25T23:59:59.9999Z\", \"duration\": \"PT1H\"}', BAD_SLOT, start",
        "check, slot, '{\"start\": \"2025-02-26T05:00:00Z\", \"duration\": \"PT6H\"}', BAD_SLOT, start",
        "check, slot, '{\"start\": \"2025-02-25T00:00:00Z\", \"duration\": \"P7D\"}', BAD_SLOT, start",
        "check, slot, '{\"start\": \"2025-02-02T00:00:00Z\", \"duration\": \"P1M\"}', BAD_SLOT, start",
        "apprehension, slot, '{\"start\": \"2025-02-26T00:00:00Z\", \"duration\": \"PT1H\"}', BAD_SLOT, duration",
        "check, regime, \"POLICE_CHECK\", BAD_VALUE, refusalsOfEntry",
        "check, direction, \"AT>AT\", BAD_VALUE, direction",
        "check, direction, \"*>*\", BAD_VALUE, direction",
        "check, personsChecked, null, BAD_VALUE, personsChecked",
        "apprehension, persons, 1, TOO_FINE, transport",
        "unauthorised-movement, direction, , MISSING_FIELD, direction",
        "counter, state, \"DE\", BAD_VALUE, state",
        "counter, section, , MISSING_FIELD, section",
        "counter, value, , MISSING_FIELD, value",
        "counter, band, \"HIGH\", BAD_VALUE, band",
        "counter, name, \"STAFF_BOUND\", MISSING_FIELD, band",
        "measure, end, \"2025-03-15\", BAD_VALUE, end",
        "measure, sections, '[\"*\", \"AT-DE\"]', BAD_VALUE, sections",
        "measure, sections, '[\"AT-DE\", \"AT-DE\"]', BAD_VALUE, sections",
        "measure, grounds, '{\"A\": 1}', BAD_VALUE, grounds",
        "source, sections, '[\"*\"]', BAD_VALUE, sections",
        "source, validTo, \"2024-12-31\", BAD_VALUE, validTo",
        "source, delay, \"-PT1H\", BAD_VALUE, delay",
        "source, slot, '{\"start\": 1}', BAD_VALUE, slot",
    })
    void eachReasonHasItsCodeAndField(String kind, String field, String value, RefusalCode code, String named) {
        ObjectNode document = (ObjectNode) Schemas.parse(Schemas.example("report/" + kind));
        if (value == null) {
            document.remove(field);
        } else {
            document.set(field, Schemas.parse(value));
        }

        Decoded.Refused refused = refused(document);

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.field()).isEqualTo(named);
    }

    @Test
    void aRefusalStillSaysWhatIsSafelyKnown() {
        ObjectNode document = (ObjectNode) Schemas.parse(Schemas.example("report/check"));
        document.put("personsChecked", -5);

        Decoded.Refused refused = refused(document);

        assertThat(refused.kind()).isEqualTo(Kind.CHECK);
        assertThat(refused.unsafeSource()).isEqualTo("DE-BPOL-M");
        assertThat(refused.reportedAtMillis())
                .isEqualTo(Instant.parse("2025-02-27T07:40:12Z").toEpochMilli());
        assertThat(refused.toString()).doesNotContain("DE-BPOL-M");
    }

    private Decoded.Refused refused(ObjectNode document) {
        Decoded decoded = decoder.decode(document.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(decoded).as(document.toString()).isInstanceOf(Decoded.Refused.class);
        return (Decoded.Refused) decoded;
    }

    private static ObjectNode shuffled(ObjectNode document, Random random) {
        List<String> names = new ArrayList<>();
        document.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode shuffled = document.objectNode();
        names.forEach(name -> shuffled.set(name, document.get(name)));
        return shuffled;
    }
}
