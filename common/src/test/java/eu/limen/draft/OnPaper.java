package eu.limen.draft;

import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds things on a paper. */
final class OnPaper {

    private OnPaper() {}

    /** All blocks of a part, as records spell themselves. */
    static String part(Paper paper, String number) {
        return all(paper.parts())
                .filter(part -> part.number().equals(number))
                .map(part -> part.blocks().toString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("part " + number));
    }

    static Table table(Paper paper, String name) {
        return Objects.requireNonNull(
                paper.tables().stream()
                        .filter(table -> table.name().equals(name))
                        .findFirst()
                        .orElse(null),
                name);
    }

    /** First cells of a table. */
    static List<String> names(Paper paper, String table) {
        return table(paper, table).rows().stream().map(row -> row.get(0)).toList();
    }

    private static Stream<Part> all(List<Part> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }
}
