package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.Header;
import eu.limen.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the decoder reads equals what an independent decoder reads, and what the writer writes. */
class ReportAgreementTest {

    private static final int DOCUMENTS = 2000;
    private static final long SEED = 2016399;

    @SuppressWarnings("UnusedVariable")
    private static final List<String> kinds = Schemas.KINDS;

    private final ReportDecoder decoder = new ReportDecoder();
    private final ReportWriter writer = new ReportWriter();

    @ParameterizedTest
    @FieldSource("kinds")
    void bothDecodersReadTheSameAndTheWriterWritesIt(String kind) throws ReflectiveOperationException {
        Documents documents = new Documents(new Random(SEED));
        Map<Report, Long> hashes = new HashMap<>();
        Map<Long, Report> reports = new HashMap<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            ObjectNode document = documents.ofKind(kind);
            if (decode(document.toString()) instanceof Decoded.Accepted accepted) {
                Report report = accepted.report();
                Report plain = OracleDecoder.decode(withHash(document, report));

                assertThat(report).isEqualTo(plain);
                comesBack(kind, report);
                sameSayingSameHash(report, withoutHash(document), hashes, reports);
            }
        }
        assertThat(reports).hasSizeGreaterThan(DOCUMENTS / 100);
    }

    @Test
    void theHashIsFnv1aOfTheCanonicalForm() {
        String canonical = "{\"assessment\":\"PERSISTS\",\"kind\":\"statement\",\"measureId\":\"DE-2025-003\","
                + "\"reportId\":\"0f8fad5b-d9cb-469f-a165-708677200007\",\"reportedAt\":\"2025-06-01T08:00:00Z\","
                + "\"reportingState\":\"DE\",\"revision\":0,\"schema\":1,\"source\":\"DE-BMI\",\"threat\":\"TERRORISM\","
                + "\"validUntil\":\"2025-09-15\",\"withdrawn\":false}";
        Header header = ((Decoded.Accepted) decode(Schemas.example("report/statement")))
                .report()
                .header();

        assertThat(header.canonicalHash()).isEqualTo(fnv1a(canonical));
    }

    @Test
    void documentsThatSayTheSameHaveTheSameHash() {
        String plain = Schemas.example("report/statement");
        String other = plain.replaceFirst("\\{", "{\"withdrawn\": false, \"schema\": 1,\t")
                .replace("T08:00:00Z", "T08:00:00.000Z")
                .replace("PERSISTS", "\\u0050ERSISTS");

        assertThat(decode(other)).isEqualTo(decode(plain));
    }

    private void comesBack(String kind, Report report) {
        String line = writer.line(report);

        assertThat(line).doesNotContain("\n");
        assertThat(Schemas.problems("report/" + kind, Schemas.parse(line))).isEmpty();
        assertThat(decode(line)).isEqualTo(new Decoded.Accepted(report));
        assertThat(writer.canonicalHash(report)).isEqualTo(report.header().canonicalHash());
    }

    /** The report without its hash is what it says; different sayings must not share a hash here. */
    private static void sameSayingSameHash(
            Report report, Report saying, Map<Report, Long> hashes, Map<Long, Report> reports) {
        long hash = report.header().canonicalHash();
        assertThat(hashes.computeIfAbsent(saying, key -> hash)).isEqualTo(hash);
        assertThat(reports.computeIfAbsent(hash, key -> saying)).isEqualTo(saying);
    }

    private static Report withoutHash(JsonNode document) throws ReflectiveOperationException {
        return OracleDecoder.decode(document);
    }

    private static JsonNode withHash(ObjectNode document, Report report) {
        return document.deepCopy().put("canonicalHash", report.header().canonicalHash());
    }

    private Decoded decode(String text) {
        return decoder.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long fnv1a(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001b3L;
        }
        return hash;
    }
}
