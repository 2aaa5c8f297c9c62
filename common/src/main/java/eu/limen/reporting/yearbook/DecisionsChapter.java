package eu.limen.reporting.yearbook;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.reporting.DecisionsTable;
import java.util.List;

/** Every decision of the year on border control, as the register has it. */
final class DecisionsChapter {

    private static final String CONCERNED_ONLY = "TOLD_TO_STATES_CONCERNED_ONLY";

    private DecisionsChapter() {}

    static Part of(YearbookSource source) {
        List<RegisterRows.Row> rows = source.register(DecisionsTable.NAME)
                .map(register -> new RegisterRows(register).rows())
                .orElse(List.of());
        return Part.of(
                "1",
                "Decisions",
                "Art. 33(6): list of all decisions to reintroduce border control at internal borders taken in the year",
                new Text(rows.size() + " decisions were in force on a day of " + source.year()
                        + ". The register is complete: it is no personal data, and nothing in it is hidden but what a state told the "
                        + "states concerned only (Art. 31(3))."),
                Note.caveat(
                        "A decision says where controls may take place. Where and how often officers checked it does not say. "
                                + "What counts is the state's notification and the Official Journal."),
                where(rows),
                why(rows),
                new AuthorsPart(
                        "Assessment of the decisions of the year (to be written by the services of the Commission).",
                        "Art. 33(6)"));
    }

    private static Table where(List<RegisterRows.Row> rows) {
        return Tables.of(
                "decisions-where",
                "Decisions: when and where",
                "Days in the year count the first and the last day. Full register: decisions.csv",
                5,
                List.of("Decision", "Prolongs", "First day", "Last day", "Sections", "Days in the year"),
                rows.stream()
                        .map(row -> List.of(
                                row.get("MEASURE_ID"),
                                row.get("PROLONGS").isEmpty() ? "first" : row.get("PROLONGS"),
                                row.get("START"),
                                lastDay(row),
                                where(row),
                                row.get("DAYS_IN_YEAR")))
                        .toList());
    }

    private static String stated(String codes) {
        return codes.isEmpty() ? "not stated" : Shown.words(codes);
    }

    private static String lastDay(RegisterRows.Row row) {
        String lifted = row.get("LIFTED_ON");
        return lifted.isEmpty() ? row.get("END") : row.get("END") + ", lifted " + lifted;
    }

    private static String where(RegisterRows.Row row) {
        if (row.get("REMARK").equals(CONCERNED_ONLY)) {
            return "told to the states concerned only";
        }
        String sections = row.get("SECTIONS");
        if (sections.isEmpty()) {
            return "not stated: in force nowhere";
        }
        return sections.equals("*") ? "all internal borders: " + Shown.words(row.get("BORDER_TYPES")) : sections;
    }

    private static Table why(List<RegisterRows.Row> rows) {
        return Tables.of(
                "decisions-why",
                "Decisions: why, and how they were notified",
                "Notice: days from the notification to the first day. Evidence: how well the register knows the decision, A from the Commission's list, B from a copy of it, "
                        + "C from press accounts, D inferred from the periods before and after",
                5,
                List.of("Decision", "Grounds", "Threats", "Procedure", "Evidence", "Notice, days"),
                rows.stream()
                        .map(row -> List.of(
                                row.get("MEASURE_ID"),
                                stated(row.get("GROUNDS")),
                                stated(row.get("THREATS")),
                                Shown.words(row.get("PROCEDURE")),
                                row.get("EVIDENCE_LEVEL"),
                                row.get("NOTICE_DAYS").isEmpty() ? "not known" : row.get("NOTICE_DAYS")))
                        .toList());
    }
}
