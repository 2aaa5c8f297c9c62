package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cells as SDMX-CSV 2.0 (field guide of the SDMX technical working group): the columns STRUCTURE, STRUCTURE_ID and ACTION, then dimensions, the measure and attributes.
 * The action is always R (replace): a release is whole. A hidden value is {@code NaN}, SDMX 3.0's word for a value that is intentionally missing: with the action R an
 * empty measure would say that it is to be deleted. Labels are ids only, nothing is in several languages or values.
 */
public final class SdmxCsv {

    private static final String MISSING = "NaN";

    private SdmxCsv() {}

    /** The file of one table, header first; a word that no code list has is refused. */
    public static String of(List<Aggregate> cells, CodeLists lists) {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        Arrays.stream(Columns.values()).map(Enum::name).forEach(header::add);
        StringBuilder csv = new StringBuilder(CsvLine.of(header));
        SdmxWords words = new SdmxWords(lists);
        for (Aggregate cell : cells) {
            List<String> row = new ArrayList<>(List.of("dataflow", DataStructure.dataflow(cell.table()), "R"));
            for (Columns column : Columns.values()) {
                String text = words.of(column, column.of(cell));
                row.add(column == Columns.OBS_VALUE && text.isEmpty() ? MISSING : text);
            }
            csv.append(CsvLine.of(row));
        }
        return csv.toString();
    }
}
