package eu.limen.draft;

import eu.limen.paper.Column;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is unsure about the dates of a table: each sentence once, with a number that its dates refer to. */
final class Doubts {

    private static final String BETWEEN_SENTENCES = "(?<=\\.) (?=[A-Z])";

    private final List<String> sentences = new ArrayList<>();

    /** The numbers of a caveat's sentences, in order: {@code 1, 3}. */
    String numbers(String caveat) {
        return Stream.of(caveat.split(BETWEEN_SENTENCES))
                .map(this::number)
                .sorted()
                .map(number -> Integer.toString(number))
                .collect(Collectors.joining(", "));
    }

    private int number(String sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
        return sentences.indexOf(sentence) + 1;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    Table table(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String sentence : sentences) {
            rows.add(List.of(Integer.toString(number(sentence)), sentence));
        }
        return new Table(
                name,
                "What is unsure about these dates",
                "numbered as in the last column above",
                List.of(Column.words("Unsure"), Column.words("In words")),
                rows);
    }
}
