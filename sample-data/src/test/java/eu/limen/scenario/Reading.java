package eu.limen.scenario;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a scenario back as Limen would. */
final class Reading {

    private static final ReportDecoder DECODER = new ReportDecoder();

    private Reading() {}

    /** Every report of a sound scenario, in the order of files and lines. */
    static List<Report> reports(Scenario scenario) {
        return scenario.files().values().stream().flatMap(Reading::reports).toList();
    }

    /** The last revision of each report that was not withdrawn. */
    static <R extends Report> List<R> finalReports(Scenario scenario, Class<R> type) {
        Map<Object, Report> last = new HashMap<>();
        for (Report report : reports(scenario)) {
            last.merge(
                    report.header().reportId(),
                    report,
                    (one, other) -> one.header().revision() >= other.header().revision() ? one : other);
        }
        return last.values().stream()
                .filter(report -> !report.header().withdrawn())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static Stream<Report> reports(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().map(Reading::report);
    }

    private static Report report(String line) {
        Decoded decoded = DECODER.decode(line.getBytes(StandardCharsets.UTF_8));
        if (decoded instanceof Decoded.Accepted accepted) {
            return accepted.report();
        }
        throw new AssertionError(decoded + ": " + line);
    }
}
