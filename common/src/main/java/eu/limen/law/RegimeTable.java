package eu.limen.law;

import eu.limen.model.Procedure;
import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one regime, with all that is wrong in its table at once. */
final class RegimeTable {

    static final List<String> COLUMNS = List.of(
            "rule",
            "kind",
            "procedures",
            "counted_from",
            "not_before",
            "period",
            "repeats",
            "answered_by",
            "answer_day",
            "duty_holder",
            "valid_from",
            "valid_to",
            "provision",
            "certainty",
            "caveats",
            "counting",
            "text");

    private static final String DATE = "a date such as 2024-07-10";
    private static final List<String> HOLDERS = List.of(LegalRule.STATE, "COMMISSION", "COUNCIL");

    private final String regime;
    private final Caveats caveats;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfRow = new HashMap<>();

    private RegimeTable(String regime, Caveats caveats) {
        this.regime = regime;
        this.caveats = caveats;
    }

    static List<LegalRule> read(String file, Reader reader, String regime, Caveats caveats) throws IOException {
        RegimeTable table = new RegimeTable(regime, caveats);
        List<LegalRule> rules = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(reader, COLUMNS, table.problems)) {
            LegalRule rule = table.rule(row);
            if (rule != null) {
                rules.add(rule);
            }
        }
        if (!table.problems.isEmpty()) {
            throw new ProblemsException(file, table.problems);
        }
        return rules;
    }

    /** A row; null if something is wrong in it. */
    private @Nullable LegalRule rule(CsvTable.Row row) {
        int before = problems.size();
        String id = matching(row, "rule", "[A-Z]{3,7}(-[A-Z0-9]{1,6}){1,2}", "an id such as FOR-6M");
        DutyKind kind = oneOf(row, "kind", DutyKind.class);
        List<Procedure> procedures = procedures(row);
        CountedFrom countedFrom = oneOf(row, "counted_from", CountedFrom.class);
        Long notBefore = row.get("not_before").isEmpty() ? null : day(row, "not_before");
        CalendarPeriod period = period(row);
        boolean repeats = choice(row, "repeats", List.of("NO", "YES")).equals("YES");
        AnsweredBy answeredBy = oneOf(row, "answered_by", AnsweredBy.class);
        boolean anyDay = choice(row, "answer_day", List.of("BY_DUE", "ANY_DAY")).equals("ANY_DAY");
        String holder = choice(row, "duty_holder", HOLDERS);
        long from = day(row, "valid_from");
        long to = row.get("valid_to").isEmpty() ? Long.MAX_VALUE : day(row, "valid_to");
        String provision = matching(row, "provision", ".*Art\\. [0-9].*", "a provision such as Art. 25a(5)");
        Attested attested = oneOf(row, "certainty", Attested.class);
        List<String> codes = caveatCodes(row);
        String counting = matching(row, "counting", ".+", "from what it counts, in words");
        String text = matching(row, "text", ".*\\{due}.*\\.", "a sentence with {due} for the date");
        if (to < from) {
            problems.add(row.problem("valid_to", "a day not before valid_from"));
        }
        once(row);
        if (problems.size() > before
                || kind == null
                || countedFrom == null
                || period == null
                || answeredBy == null
                || attested == null) {
            return null;
        }
        return new LegalRule(
                regime,
                id,
                kind,
                procedures,
                countedFrom,
                notBefore,
                period,
                repeats,
                answeredBy,
                anyDay,
                holder,
                from,
                to,
                provision,
                attested,
                codes,
                counting,
                text);
    }

    private void once(CsvTable.Row row) {
        String key = String.join(
                "|",
                row.get("rule"),
                row.get("kind"),
                row.get("counted_from"),
                row.get("not_before"),
                row.get("valid_from"));
        Integer earlier = lineOfRow.putIfAbsent(key, row.line());
        if (earlier != null) {
            problems.add(row.problem(
                    "rule", "each rule once per kind, way of counting and valid_from; see line " + earlier));
        }
    }

    private List<Procedure> procedures(CsvTable.Row row) {
        EnumSet<Procedure> procedures = EnumSet.noneOf(Procedure.class);
        for (String name : row.get("procedures").split(" +")) {
            if (!names(Procedure.class).contains(name)) {
                problems.add(row.problem("procedures", "some of " + String.join(" ", names(Procedure.class))));
                return List.of();
            }
            procedures.add(Procedure.valueOf(name));
        }
        return List.copyOf(procedures);
    }

    private List<String> caveatCodes(CsvTable.Row row) {
        if (row.get("caveats").isEmpty()) {
            return List.of();
        }
        List<String> codes = List.of(row.get("caveats").split(" +"));
        if (!codes.stream().allMatch(caveats::contains)) {
            problems.add(row.problem("caveats", "codes of the table of caveats"));
        }
        return codes;
    }

    private @Nullable CalendarPeriod period(CsvTable.Row row) {
        CalendarPeriod period = CalendarPeriod.parse(row.get("period")).orElse(null);
        if (period == null) {
            problems.add(row.problem("period", "months, weeks or days, such as P6M, P4W or P10D"));
        }
        return period;
    }

    private long day(CsvTable.Row row, String column) {
        try {
            return LocalDate.parse(row.get(column)).toEpochDay();
        } catch (DateTimeParseException e) {
            problems.add(row.problem(column, DATE));
            return 0;
        }
    }

    private String matching(CsvTable.Row row, String column, String pattern, String expected) {
        if (!row.get(column).matches(pattern)) {
            problems.add(row.problem(column, expected));
        }
        return row.get(column);
    }

    private String choice(CsvTable.Row row, String column, List<String> choices) {
        if (!choices.contains(row.get(column))) {
            problems.add(row.problem(column, "one of " + String.join(" ", choices)));
        }
        return row.get(column);
    }

    private <E extends Enum<E>> @Nullable E oneOf(CsvTable.Row row, String column, Class<E> type) {
        String name = choice(row, column, names(type));
        return names(type).contains(name) ? Enum.valueOf(type, name) : null;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
