package eu.limen.reporting.export;

import java.util.List;
import java.util.stream.Collectors;

/** A line of comma-separated values (RFC 4180). */
final class CsvLine {

    private static final String END = "\r\n";

    private CsvLine() {}

    /** Ended by carriage return and line feed. */
    static String of(List<String> fields) {
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", END));
    }

    private static String field(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
