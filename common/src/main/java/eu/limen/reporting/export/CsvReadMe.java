package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.reporting.QualityTable;
import eu.limen.reporting.RegisterTable;
import java.util.List;
import java.util.Map;

/** The README beside the CSV files of a release. */
final class CsvReadMe {

    private CsvReadMe() {}

    static String of(ReleaseNotes notes, Map<String, List<Aggregate>> tables, List<RegisterTable> registers) {
        List<String> paragraphs = notes.paragraphs();
        StringBuilder text = new StringBuilder("# " + paragraphs.get(0) + "\n");
        paragraphs.stream()
                .skip(1)
                .forEach(each -> text.append('\n').append(each).append('\n'));
        text.append(
                "\n## Files\n\nUTF-8, commas, a header, lines ended as in RFC 4180; an empty field has no value.\n\n");
        tables.forEach((table, cells) -> text.append("- `" + CsvFiles.file(table) + "`: table " + table + ", "
                + cells.size() + " cells, of which "
                + cells.stream().filter(cell -> cell.value() == null).count() + " hidden\n"));
        registers.forEach(register -> text.append("- `" + CsvFiles.file(register.name()) + "`: register "
                + register.name() + ", shipped whole, " + register.rows().size() + " rows\n"));
        if (registers.stream().anyMatch(register -> register.name().equals(QualityTable.NAME))) {
            text.append("- `quality.md`: quality report, by the concepts of the European metadata structure\n");
        }
        text.append(
                "- `indicators.csv`: indicator sheets: numerator, denominator, unit, source, exclusions, do not read as\n");
        text.append("- `dictionary.csv`: the columns below\n");
        text.append(
                "- `codes.csv`: the words of the coded columns, spelled as in SDMX: section `NO:SEA` is `NO_SEA` there, direction `DE>AT` is `DE_AT`, `*` is `ELSEWHERE`\n");
        text.append("\n## Columns\n\n| column | role | meaning |\n|---|---|---|\n");
        for (Columns column : Columns.values()) {
            text.append("| " + column.name() + " | "
                    + NamesOfCodes.words(column.role().name()) + " | " + column.meaning() + " |\n");
        }
        return text.toString();
    }
}
