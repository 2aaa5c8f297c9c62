package eu.limen.register.history;

import eu.limen.model.Procedure;
import eu.limen.register.OpenTable;
import eu.limen.register.Problem;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a published list of notified controls into decisions in codes. What it does not understand it names instead of guessing. */
public final class ListConverter {

    private static final int FIRST_NUMBER_OF_OUR_OWN = 901;
    private static final int LAST_NUMBER_OF_OUR_OWN = 999;

    private final ScopeReader scopes;
    private final ReasonReader reasons = ReasonReader.standard();
    private final LineageRule lineages;

    public ListConverter(SectionRegister register) {
        this.scopes = new ScopeReader(PhraseBook.standard(), register);
        this.lineages = new LineageRule(register);
    }

    /** What makes a list's header unusable: columns that are missing or stand twice. */
    public static List<Problem> headerProblems(Reader reader) throws IOException {
        return OpenTable.headerProblems(OpenTable.header(reader), ControlList.COLUMNS);
    }

    /**
     * Reads a list with at least the columns {@code member_state,start,end,borders,reason}.
     *
     * @param source code for rows that name no source of their own
     */
    public Converted convert(Reader reader, String source) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<UnreadRow> unread = new ArrayList<>();
        List<HistoricDecision> decisions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Map<List<Object>, Told> told = new HashMap<>();
        int own = FIRST_NUMBER_OF_OUR_OWN;
        List<ListedControl> controls = ControlList.read(reader, source, problems);
        for (ListedControl control : controls) {
            Told first = told.get(control.said());
            if (first != null) {
                problems.add(new Problem(
                        "line " + control.line(),
                        "the same as line " + first.line(),
                        "each decision once; remove the row"));
                unread.add(UnreadRow.repetition(control.line(), first.line(), first.measureId()));
                continue;
            }
            Integer number = control.number();
            String id = number == null ? "" : measureId(control, number);
            boolean repeated = number != null && !ids.add(id);
            if (number == null || repeated) {
                if (own > LAST_NUMBER_OF_OUR_OWN) {
                    problems.add(new Problem(
                            "line " + control.line(),
                            "",
                            "at most 99 rows without a number of their own; number the rows"));
                    continue;
                }
                id = measureId(control, own++);
            }
            told.put(control.said(), new Told(control.line(), id));
            Scope scope = scopes.read(control.state(), control.borders());
            Reason reason = reasons.read(control.reason());
            if (!scope.unread().isEmpty()) {
                unread.add(
                        new UnreadRow(control.line(), id, "borders", ShownWords.of(control.borders(), scope.unread())));
            }
            if (!reason.understood()) {
                unread.add(new UnreadRow(
                        control.line(),
                        id,
                        "reason",
                        ShownWords.of(control.reason(), PlainWords.of(control.reason()))));
            }
            decisions.add(decision(control, id, repeated, scope, reason));
        }
        return new Converted(ProcedureReading.of(lineages.apply(decisions)), unread, problems);
    }

    private static String measureId(ListedControl control, int number) {
        int year = LocalDate.ofEpochDay(control.startDay()).getYear();
        return String.format(Locale.ROOT, "%s-%04d-%03d", control.state(), year, number);
    }

    private static HistoricDecision decision(
            ListedControl control, String id, boolean repeated, Scope scope, Reason reason) {
        Collection<RemarkCode> remarks = new LinkedHashSet<>(scope.remarks());
        if (!reason.understood()) {
            remarks.add(RemarkCode.REASON_NOT_UNDERSTOOD);
        } else if (reason.threats().isEmpty()) {
            remarks.add(RemarkCode.THREAT_NOT_NAMED);
        }
        if (repeated) {
            remarks.add(RemarkCode.NUMBER_REPEATED);
        }
        return new HistoricDecision(
                id,
                control.number(),
                control.state(),
                control.startDay(),
                control.endDay(),
                scope.sections(),
                scope.borderTypes(),
                scope.parts(),
                scope.withStates(),
                scope.exceptStates(),
                reason.grounds(),
                reason.threats(),
                procedure(control),
                "",
                null,
                null,
                null,
                control.evidence(),
                control.source(),
                remarks.stream().sorted().toList());
    }

    private static Procedure procedure(ListedControl control) {
        String basis = control.legalBasis() + " " + control.reason();
        boolean council = basis.contains("Recommendation of the Council") || basis.contains("Council Recommendation");
        return council ? Procedure.COUNCIL : Procedure.NOT_STATED;
    }

    /** Where something was said first, and which decision it became. */
    private record Told(int line, String measureId) {}
}
