package eu.limen.console.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;

/** Writes any list as CSV (RFC 4180): the same rows with the same figures as in JSON, one column for each member. */
public final class CsvConverter extends AbstractGenericHttpMessageConverter<Listing<?>> {

    /** {@code text/csv} in UTF-8. */
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final String LINE_END = "\r\n";

    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    public CsvConverter() {
        super(CSV, new MediaType("text", "csv"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Listing<?> read(Type type, @Nullable Class<?> context, HttpInputMessage input) {
        throw new UnsupportedOperationException("lists are only written");
    }

    @Override
    protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("lists are only written");
    }

    /** The columns are those of the list's type: an empty list has them too, and every page the same. */
    @Override
    protected void writeInternal(Listing<?> listing, @Nullable Type type, HttpOutputMessage output) throws IOException {
        List<String> columns = FlatRecord.columns(
                ResolvableType.forType(type).as(Listing.class).getGeneric(0).toClass());
        List<Map<String, String>> rows =
                listing.items().stream().map(FlatRecord::of).toList();
        Writer writer = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        writer.write(String.join(",", columns) + LINE_END);
        for (Map<String, String> row : rows) {
            writer.write(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> cell(row.getOrDefault(column, "")))
                                    .toList())
                    + LINE_END);
        }
        writer.flush();
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.contains(",") || safe.contains("\"") || safe.contains("\n") || safe.contains("\r");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
