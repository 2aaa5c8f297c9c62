package eu.limen.reporting;

import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an indicator of the released tables means: one for each {@link ReportedIndicator} and each {@link Ratio}, from {@code reporting/indicators.csv}.
 *
 * @param code of the indicator
 * @param name short, for headings
 * @param numerator what is counted; for a ratio the code of an indicator
 * @param denominator empty for a count; for a ratio codes of indicators, joined by {@code +}
 * @param source provision, requirement and kind of report that it comes from
 * @param exclusions what is not in it
 * @param doNotReadAs what it is taken for and is not
 */
public record IndicatorSheet(
        String code,
        String name,
        String numerator,
        String denominator,
        String unit,
        String source,
        String exclusions,
        String doNotReadAs) {

    /** Names of the columns, in the order of the members. */
    public static final List<String> COLUMNS =
            List.of("code", "name", "numerator", "denominator", "unit", "source", "exclusions", "do_not_read_as");

    private static final String TABLE = "/reporting/indicators.csv";
    private static final List<IndicatorSheet> SHEETS = read();

    /** All sheets, counts before ratios. */
    public static List<IndicatorSheet> all() {
        return SHEETS;
    }

    /** The sheet of an indicator; there is one of each. */
    public static IndicatorSheet of(String code) {
        return SHEETS.stream()
                .filter(sheet -> sheet.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("indicator: '" + code + "' (expected: one of " + TABLE + ")"));
    }

    /** Its members, in the order of {@link #COLUMNS}. */
    public List<String> row() {
        return List.of(code, name, numerator, denominator, unit, source, exclusions, doNotReadAs);
    }

    private static List<IndicatorSheet> read() {
        List<Problem> problems = new ArrayList<>();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(IndicatorSheet.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8)) {
            List<CsvTable.Row> rows = CsvTable.read(reader, COLUMNS, problems);
            if (!problems.isEmpty()) {
                throw new ProblemsException(TABLE, problems);
            }
            return rows.stream().map(IndicatorSheet::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndicatorSheet of(CsvTable.Row row) {
        return new IndicatorSheet(
                row.get("code"),
                row.get("name"),
                row.get("numerator"),
                row.get("denominator"),
                row.get("unit"),
                row.get("source"),
                row.get("exclusions"),
                row.get("do_not_read_as"));
    }
}
