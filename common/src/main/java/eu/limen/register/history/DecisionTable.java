package eu.limen.register.history;

import eu.limen.model.BorderType;
import eu.limen.model.EvidenceLevel;
import eu.limen.model.LegalGround;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of decisions as a file of comma-separated values that people can read and correct. */
public final class DecisionTable {

    private static final List<String> COLUMNS = List.of(
            "measureId",
            "number",
            "state",
            "start",
            "end",
            "sections",
            "borderTypes",
            "parts",
            "withStates",
            "exceptStates",
            "grounds",
            "threats",
            "procedure",
            "lineage",
            "prolongs",
            "liftedOn",
            "notifiedOn",
            "evidence",
            "source",
            "remarks");

    private DecisionTable() {}

    /** Reads a table; throws {@link ProblemsException} with all that is wrong in it. */
    public static List<HistoricDecision> read(String name, Reader reader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<HistoricDecision> decisions = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(reader, COLUMNS, problems)) {
            try {
                decisions.add(decision(row));
            } catch (DateTimeException | IllegalArgumentException e) {
                problems.add(new Problem(
                        "line " + row.line(), row.get("measureId"), "codes of the contract: " + e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(name, problems);
        }
        return decisions;
    }

    /** The table with its header, without remarks. */
    public static String text(List<HistoricDecision> decisions) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        decisions.forEach(decision -> text.append(line(decision)).append('\n'));
        return text.toString();
    }

    private static String line(HistoricDecision decision) {
        return String.join(
                ",",
                decision.measureId(),
                decision.number() == null ? "" : decision.number().toString(),
                decision.state(),
                date(decision.startDay()),
                date(decision.endDay()),
                Codes.join(decision.sections()),
                Codes.join(decision.borderTypes()),
                Codes.join(decision.parts()),
                Codes.join(decision.withStates()),
                Codes.join(decision.exceptStates()),
                Codes.join(decision.grounds()),
                Codes.join(decision.threats()),
                decision.procedure().name(),
                decision.lineage(),
                decision.prolongs() == null ? "" : decision.prolongs(),
                date(decision.liftedOnDay()),
                date(decision.notifiedOnDay()),
                decision.evidence().name(),
                decision.source(),
                Codes.join(decision.remarks()));
    }

    private static HistoricDecision decision(CsvTable.Row row) {
        return new HistoricDecision(
                row.get("measureId"),
                row.get("number").isEmpty() ? null : Integer.valueOf(row.get("number")),
                row.get("state"),
                LocalDate.parse(row.get("start")).toEpochDay(),
                LocalDate.parse(row.get("end")).toEpochDay(),
                Codes.split(row.get("sections")),
                Codes.split(row.get("borderTypes"), BorderType.class),
                Codes.split(row.get("parts")),
                Codes.split(row.get("withStates")),
                Codes.split(row.get("exceptStates")),
                Codes.split(row.get("grounds"), LegalGround.class),
                Codes.split(row.get("threats"), Threat.class),
                Procedure.valueOf(row.get("procedure")),
                row.get("lineage"),
                row.get("prolongs").isEmpty() ? null : row.get("prolongs"),
                day(row.get("liftedOn")),
                day(row.get("notifiedOn")),
                EvidenceLevel.valueOf(row.get("evidence")),
                row.get("source"),
                Codes.split(row.get("remarks"), RemarkCode.class));
    }

    private static @Nullable Long day(String text) {
        return text.isEmpty() ? null : Long.valueOf(LocalDate.parse(text).toEpochDay());
    }

    private static String date(@Nullable Long day) {
        return day == null ? "" : LocalDate.ofEpochDay(day).toString();
    }
}
