package eu.limen.scenario;

import eu.limen.model.RefusalCode;
import eu.limen.model.ReportId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lines of one state's topic, each sent a minute after the line before. A file named {@code limen.in.STATE.jsonl} is
 * the dump of that topic.
 */
final class TopicDump {

    private final String state;
    private final Chance chance;
    private final List<SentLine> lines = new ArrayList<>();
    private long nowMillis;

    TopicDump(String state, long seed, long startMillis) {
        this.state = state;
        this.chance = Chance.of(seed, state);
        this.nowMillis = startMillis;
    }

    String file() {
        return "limen.in." + state + ".jsonl";
    }

    List<SentLine> lines() {
        return List.copyOf(lines);
    }

    /** The common fields of a new report of the state's first gateway. */
    RawReport report(String kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", RawReport.quoted(kind));
        fields.put("reportId", RawReport.quoted(newId()));
        fields.put("revision", "0");
        fields.put("source", RawReport.quoted(state + "-SYNTH-1"));
        fields.put("reportingState", RawReport.quoted(state));
        fields.put("reportedAt", RawReport.quoted(now()));
        return new RawReport(fields);
    }

    String newId() {
        ReportId id = chance.reportId();
        return new UUID(id.high(), id.low()).toString();
    }

    String now() {
        return Instant.ofEpochMilli(nowMillis).toString();
    }

    /** Lets time pass until an instant. */
    void waitUntil(long millis) {
        nowMillis = millis;
    }

    void admitted(RawReport report) {
        send(report.bytes(), SentLine.ADMITTED, List.of());
    }

    void corrected(RawReport report) {
        send(report.bytes(), SentLine.CORRECTED, List.of());
    }

    void duplicate(RawReport report) {
        send(report.bytes(), SentLine.DUPLICATE, List.of());
    }

    /** A report that is refused; its id and the given texts must be found nowhere afterwards. */
    void refused(RefusalCode code, RawReport report, String... canaries) {
        List<String> all = new ArrayList<>(List.of(canaries));
        String id = report.fields().get("reportId");
        if (id != null) {
            all.add(id.substring(1, id.length() - 1));
        }
        send(report.bytes(), code.name(), all);
    }

    /** A text that is refused; the given texts must be found nowhere afterwards. */
    void refused(RefusalCode code, String text, String... canaries) {
        refused(code, text.getBytes(StandardCharsets.UTF_8), canaries);
    }

    void refused(RefusalCode code, byte[] bytes, String... canaries) {
        send(bytes, code.name(), List.of(canaries));
    }

    private void send(byte[] bytes, String outcome, List<String> canaries) {
        lines.add(new SentLine(bytes, outcome, canaries));
        nowMillis += Days.MINUTE_MILLIS;
    }
}
