package eu.limen.law;

import eu.limen.model.PatternName;
import eu.limen.register.CsvTable;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The case-law of the Court of Justice on controls and checks at internal borders, by where it bears. */
public final class CaseLaw {

    private static final String STANDARD = "cases.csv";
    private static final List<String> COLUMNS =
            List.of("case", "name", "decided", "provision", "follows", "bears", "known");
    private static final Pattern NUMBER = Pattern.compile("C-[1-9][0-9]*/[0-9]{2}");
    private static final Pattern PLACE = Pattern.compile("(?:clock|dimension|pattern|paper|view):[A-Za-z0-9_-]+");
    private static final String OF_A_PATTERN = "pattern:";
    private static final Set<String> PATTERNS =
            Stream.of(PatternName.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final String VERIFIED = "VERIFIED";
    private static final String MEMORY = "MEMORY";

    private final List<Judgment> judgments;

    private CaseLaw(List<Judgment> judgments) {
        this.judgments = List.copyOf(judgments);
    }

    /** The table that Limen ships with. */
    public static CaseLaw standard() {
        try (Reader reader = Shipped.table(STANDARD)) {
            return read(STANDARD, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of the form of {@code law/cases.csv}; throws {@link ProblemsException} with all that is wrong in it. */
    public static CaseLaw read(String name, Reader reader) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<Judgment> judgments = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(reader, COLUMNS, problems)) {
            int before = problems.size();
            check(row, problems);
            if (problems.size() == before) {
                judgments.add(judgment(row));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(name, problems);
        }
        return new CaseLaw(judgments);
    }

    /** All rows, in the order of the table. */
    public List<Judgment> all() {
        return judgments;
    }

    /** What bears on a place, such as {@code pattern:EQUIVALENCE_DRIFT}; none for a place that no row names. */
    public List<Judgment> bearingOn(String place) {
        return judgments.stream()
                .filter(judgment -> judgment.bears().contains(place))
                .toList();
    }

    private static Judgment judgment(CsvTable.Row row) {
        return new Judgment(
                row.get("case"),
                row.get("name"),
                LocalDate.parse(row.get("decided")).toEpochDay(),
                row.get("provision"),
                row.get("follows"),
                places(row),
                row.get("known").equals(VERIFIED));
    }

    private static void check(CsvTable.Row row, List<Problem> problems) {
        if (!NUMBER.matcher(row.get("case")).matches()) {
            problems.add(row.problem("case", "a case of the Court of Justice such as C-368/20"));
        }
        for (String words : List.of("name", "provision", "follows")) {
            if (row.get(words).isEmpty()) {
                problems.add(row.problem(words, "words"));
            }
        }
        if (!isDay(row.get("decided"))) {
            problems.add(row.problem("decided", "a day such as 2022-04-26"));
        }
        if (!places(row).stream().allMatch(CaseLaw::isPlace)) {
            problems.add(row.problem("bears", "places such as clock:MAX-24M or pattern:EQUIVALENCE_DRIFT"));
        }
        if (!row.get("known").equals(VERIFIED) && !row.get("known").equals(MEMORY)) {
            problems.add(row.problem("known", VERIFIED + " or " + MEMORY));
        }
    }

    private static List<String> places(CsvTable.Row row) {
        return List.of(row.get("bears").split(" +"));
    }

    private static boolean isPlace(String place) {
        if (place.startsWith(OF_A_PATTERN)) {
            return PATTERNS.contains(place.substring(OF_A_PATTERN.length()));
        }
        return PLACE.matcher(place).matches();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
