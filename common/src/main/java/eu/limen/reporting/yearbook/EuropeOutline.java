package eu.limen.reporting.yearbook;

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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The lines of the map, as paths on a field of {@link #WIDTH} by {@link #HEIGHT}, from {@code reporting/europe.csv} (Natural Earth).
 *
 * @param away land that is no Schengen state
 * @param states land of the Schengen states
 * @param borders of other land
 * @param sections internal land sections by id
 */
record EuropeOutline(String away, String states, String borders, Map<String, String> sections) {

    static final int WIDTH = 640;
    static final int HEIGHT = 760;

    private static final String FILE = "/reporting/europe.csv";
    private static final List<String> COLUMNS = List.of("kind", "id", "path");

    static EuropeOutline read() {
        List<Problem> problems = new ArrayList<>();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(EuropeOutline.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            List<CsvTable.Row> rows = CsvTable.read(reader, COLUMNS, problems);
            if (!problems.isEmpty()) {
                throw new ProblemsException(FILE, problems);
            }
            Map<String, String> sections = new TreeMap<>();
            rows.stream()
                    .filter(row -> row.get("kind").equals("section"))
                    .forEach(row -> sections.put(row.get("id"), row.get("path")));
            return new EuropeOutline(path(rows, "others"), path(rows, "states"), path(rows, "borders"), sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(List<CsvTable.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("path"))
                .findFirst()
                .orElseThrow();
    }
}
