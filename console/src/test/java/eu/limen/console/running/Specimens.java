package eu.limen.console.running;

import eu.limen.codec.ResultReader;
import eu.limen.codec.ResultWriter;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Results for tests: the examples of the schemas, with other texts in their places. */
public final class Specimens {

    private static final ResultReader READER = new ResultReader();
    private static final ResultWriter WRITER = new ResultWriter();

    private Specimens() {}

    /** The example of a result as one line. */
    public static String example(String result) {
        String path = "/schemas/examples/result/" + result + ".json";
        try (InputStream in = Objects.requireNonNull(Specimens.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A situation of movements from the first state of a section to the second, with checks on both sides. */
    public static String situation(String section, String day, long observedByFirst, long observedBySecond) {
        String first = section.substring(0, 2);
        String second = section.substring(3, 5);
        String direction = first + '>' + second;
        return line("""
                {"id": "S|%1$s|MIGRANT_SMUGGLING|%2$s|%3$s", "revision": 0, "knownAt": "%3$sT23:00:00Z", "section": "%1$s",
                 "threat": "MIGRANT_SMUGGLING", "direction": "%2$s", "day": "%3$s", "label": "QUIET", "observed": %4$d,
                 "exposure": 12345, "expected": 9.87654, "low": 2, "high": 21, "pValue": 0.0434787,
                 "sides": {"%5$s": {"reported": true, "observed": %6$d, "exposure": 8000, "completeness": 1},
                           "%7$s": {"reported": true, "observed": %8$d, "exposure": 4345, "completeness": 1}},
                 "basis": "RATE", "legalStatus": "INTERNAL", "reasons": [],
                 "generatedBy": {"ruleSet": "default", "ruleSetVersion": "1", "methodVersion": "1.1.0"}}
                """.formatted(
                        section,
                        direction,
                        day,
                        observedByFirst + observedBySecond,
                        first,
                        observedByFirst,
                        second,
                        observedBySecond));
    }

    /** As the job writes it. */
    public static String line(String situation) {
        return WRITER.line(READER.read(situation, Situation.class));
    }

    /** The example indicator for another section and week. */
    public static String indicator(String section, String week) {
        String moved = example("indicator")
                .replace("AT-DE", section)
                .replace("\"AT>DE\"", '"' + section.substring(0, 2) + '>' + section.substring(3, 5) + '"')
                .replace("2025-W09", week);
        return WRITER.line(READER.read(moved, Indicator.class));
    }

    /** The example alert (displacement from HR-HU to HR-SI, to HR, HU and SI) in another revision. */
    public static String alert(int revision) {
        return WRITER.line(
                READER.read(example("alert").replace("\"revision\": 0", "\"revision\": " + revision), Alert.class));
    }
}
