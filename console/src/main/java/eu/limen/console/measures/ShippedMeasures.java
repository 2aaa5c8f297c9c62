package eu.limen.console.measures;

import eu.limen.console.UnusableConfiguration;
import eu.limen.model.MeasureReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures that an operator wants to be there from the beginning, such as the published list of 2015 to 2026. */
final class ShippedMeasures {

    private ShippedMeasures() {}

    /**
     * The measures in a file with one report a line; none without a file.
     *
     * @throws UnusableConfiguration if it cannot be read, naming the lines that are no measures
     */
    static List<MeasureReport> read(@Nullable Path file) {
        if (file == null) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        List<MeasureReport> measures = new ArrayList<>();
        MeasureLines reader = new MeasureLines();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                measures.add(reader.read(lines.get(i)));
            } catch (IllegalArgumentException wrong) {
                problems.add("limen.register: line " + (i + 1) + ": " + wrong.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableConfiguration(problems);
        }
        return measures;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UnusableConfiguration(
                    List.of(
                            "limen.register: the file cannot be read (expected: measures.jsonl with one report on a measure a line)"));
        }
    }
}
