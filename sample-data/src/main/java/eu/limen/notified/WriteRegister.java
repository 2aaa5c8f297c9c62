package eu.limen.notified;

import eu.limen.codec.ReportWriter;
import eu.limen.register.history.DecisionTable;
import eu.limen.register.history.HistoricDecision;
import eu.limen.register.history.HistoricReports;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the reports of {@code sample-data/register} from its table of decisions, byte for byte the same at each run. */
public final class WriteRegister {

    static final String TABLE = "decisions.csv";
    static final String REPORTS = "measures.jsonl";

    private WriteRegister() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("arguments: " + arguments.length + " (expected: 1, the directory)");
        }
        Path directory = Path.of(arguments[0]);
        Files.writeString(directory.resolve(REPORTS), reports(decisions(directory)));
    }

    static List<HistoricDecision> decisions(Path directory) throws IOException {
        try (Reader reader = Files.newBufferedReader(directory.resolve(TABLE))) {
            return DecisionTable.read(TABLE, reader);
        }
    }

    /** One report a line, in the order of the table. */
    static String reports(List<HistoricDecision> decisions) {
        ReportWriter writer = new ReportWriter();
        StringBuilder lines = new StringBuilder();
        decisions.forEach(decision ->
                lines.append(writer.line(HistoricReports.of(decision))).append('\n'));
        return lines.toString();
    }
}
