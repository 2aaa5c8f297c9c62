package eu.limen.cli.backtest;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of comma-separated values (RFC 4180), its header first; empty where there is nothing. */
final class CsvText {

    private final StringBuilder text = new StringBuilder();

    CsvText(String... columns) {
        row((Object[]) columns);
    }

    void row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        String plain = Objects.toString(value, "");
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
