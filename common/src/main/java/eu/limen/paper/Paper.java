package eu.limen.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A paper that Limen prepares and people complete, decide upon and send.
 *
 * @param file name of its file, without ending; those of its tables begin with it; empty where it has none yet
 * @param kind what kind of paper it is, above its title
 * @param banner what it is not, in one sentence that is seen first and on every printed page
 * @param handling who may see it and why, a sentence each
 * @param made from what it was made: what was known when, which rules
 * @param caveats that hold for the whole paper
 */
public record Paper(
        Layout layout,
        String file,
        String kind,
        String title,
        String banner,
        List<String> handling,
        List<Row> made,
        List<Part> parts,
        List<Source> sources,
        List<String> caveats) {

    /** The banner of a paper that a state may file. */
    public static final String DRAFT = "Draft. Not filed. Limen files nothing.";

    public Paper {
        handling = List.copyOf(handling);
        made = List.copyOf(made);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        caveats = List.copyOf(caveats);
        requireDifferentNames(parts);
    }

    /** A paper that is still being put together. */
    public static PaperBuilder titled(String kind, String title) {
        return new PaperBuilder(kind, title);
    }

    /** All tables on it, those of the figures too, in order: each also makes a file. */
    public List<Table> tables() {
        return parts.stream().flatMap(part -> part.tables().stream()).toList();
    }

    /** Name of a table's file. */
    public String fileOf(Table table) {
        return (file.isEmpty() ? "" : file + '-') + table.name() + ".csv";
    }

    /** Name of the style sheet's file, where the layout has one. */
    public String styleFile() {
        return file + ".css";
    }

    /** What the style sheet's file holds. */
    public String styleSheet() {
        return PaperPage.styleSheet(this);
    }

    /** The whole page: HTML that needs no script and nothing from elsewhere, but the files beside it that the layout names. */
    public String html() {
        return new PaperPage(this).html();
    }

    private static void requireDifferentNames(List<Part> parts) {
        Set<String> names = new HashSet<>();
        parts.stream().flatMap(part -> part.tables().stream()).forEach(table -> {
            if (!names.add(table.name())) {
                throw new IllegalArgumentException("table: " + table.name() + " twice (expected: names that differ)");
            }
        });
    }
}
