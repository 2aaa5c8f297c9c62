package eu.limen.reporting.export;

import eu.limen.reporting.QualityTable;
import eu.limen.reporting.RegisterTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The quality report of a release, {@code quality.md}: the concepts of the European metadata structure (ESMS 2.0) that concern quality, each with what holds of every
 * release and what was measured of this one.
 */
final class QualityReport {

    private static final List<Concept> CONCEPTS = List.of(
            new Concept(
                    "7.2",
                    "Confidentiality: data treatment",
                    "Counts of 1 to 9 persons are hidden, others with them where they would tell them; what is shown is rounded to five. Small: fewer than ten. For others: a small one could be had from them.",
                    true),
            new Concept(
                    "13.3.1",
                    "Coverage error",
                    "Sections on which a state has figures. A state without a row has no figures, which is no zero. Both states of a section may have counted the same.",
                    true),
            new Concept(
                    "13.3.3",
                    "Non-response error",
                    "Share of the reports promised in the roster that did not come, by state and kind. Nothing is estimated in their place. Where nothing was promised there is no row.",
                    true),
            new Concept(
                    "14.1",
                    "Timeliness",
                    "Days from the end of a period to its release. How complete a month was at each release stands in quality.csv (COMPLETENESS_AT_RELEASE).",
                    true),
            new Concept(
                    "15.2",
                    "Comparability over time",
                    "Cells whose series breaks in the period: the border became internal, 10 July 2024, a gateway or a control begins or ends. A state without a row has none.",
                    true),
            new Concept(
                    "15.4",
                    "Internal coherence",
                    "A figure that stands in several tables is one figure. Shown totals are rounded by themselves, so shown parts need not add up to them.",
                    true),
            new Concept(
                    "17.2",
                    "Data revision: practice",
                    "Late reports enter on days of release alone; a figure of persons moves only if its count moved by ten or more. Mean revision: all changes from the first release of a month to its last, divided by the last figures. What each release said of each month stands in quality.csv (REVISED_FIGURE).",
                    true),
            new Concept(
                    "12, 13.1, 15.1, 16",
                    "Relevance, overall accuracy, comparability between states, cost and burden",
                    "Not measured. To be written by the report team.",
                    false));

    private record Concept(String number, String name, String text, boolean measured) {}

    private QualityReport() {}

    /** Writes it where the quality is among the registers; else nothing. */
    static List<Path> write(Path directory, List<RegisterTable> registers, ReleaseNotes notes) throws IOException {
        List<Path> files = new ArrayList<>();
        for (RegisterTable register : registers) {
            if (register.name().equals(QualityTable.NAME)) {
                files.add(Files.writeString(directory.resolve("quality.md"), of(register, notes)));
            }
        }
        return files;
    }

    private static String of(RegisterTable quality, ReleaseNotes notes) {
        StringBuilder text = new StringBuilder("# Quality report: internal borders of the Schengen area, "
                + notes.year() + ", release of " + notes.date() + "\n");
        if (notes.isOfScenario()) {
            text.append("\nNo statistics: made from a scenario and not from reports of states.\n");
        }
        for (Concept concept : CONCEPTS) {
            text.append("\n## " + concept.number() + " " + concept.name() + "\n\n" + concept.text() + "\n");
            if (concept.measured()) {
                table(quality, concept, text);
            }
        }
        return text.toString();
    }

    private static void table(RegisterTable quality, Concept concept, StringBuilder text) {
        List<List<String>> rows = quality.rows().stream()
                .filter(row -> row.get(0).equals(concept.number()))
                .filter(row -> !QualityTable.IN_THE_FILE_ALONE.contains(row.get(1)))
                .toList();
        if (rows.isEmpty()) {
            text.append("\nNothing to state of this release.\n");
            return;
        }
        text.append("\n| "
                + String.join(
                        " | ", quality.columns().subList(1, quality.columns().size())) + " |\n|"
                + "---|".repeat(quality.columns().size() - 1) + "\n");
        rows.forEach(row -> text.append("| " + String.join(" | ", row.subList(1, row.size())) + " |\n"));
    }
}
