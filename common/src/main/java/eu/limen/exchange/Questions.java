package eu.limen.exchange;

import eu.limen.model.PatternName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What may be asked of the other side first: things that counts cannot say. The console's pages read the same tables. */
final class Questions {

    private static final String WITHOUT_PATTERN = "WEEK";
    private static final Map<String, String> ASKED = table("/exchange/questions.csv");
    private static final Map<String, String> WORDS = table("/exchange/question-words.csv");

    private Questions() {}

    /** Questions about a pattern; of an indicator where there is none. */
    static List<String> about(@Nullable PatternName pattern) {
        String asked = cell(ASKED, pattern == null ? WITHOUT_PATTERN : pattern.name());
        return Arrays.stream(asked.split(" "))
                .map(question -> cell(WORDS, question))
                .toList();
    }

    private static String cell(Map<String, String> table, String name) {
        return Objects.requireNonNull(table.get(name), name);
    }

    /** A table of two columns; the second may hold commas. */
    private static Map<String, String> table(String path) {
        try (InputStream file = Objects.requireNonNull(Questions.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
