package eu.limen.reporting.yearbook;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Lacking;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.register.StateNames;
import eu.limen.reporting.DecisionsTable;
import eu.limen.reporting.DurationsTable;
import eu.limen.reporting.QualityTable;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.WeeksNotAssessed;
import eu.limen.reporting.cooperation.ReviewsTable;
import eu.limen.reporting.cooperation.StatesWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How states worked together, which weeks the data could not answer for, and what states said to it. It prints every further register of the release as it is. */
final class CooperationChapter {

    private static final Set<String> KNOWN = Set.of(
            DecisionsTable.NAME,
            DurationsTable.NAME,
            QualityTable.NAME,
            WeeksNotAssessed.NAME,
            StatesWords.NAME,
            ReviewsTable.NAME);

    /** A word in capitals is longer than the codes of states and sections. */
    private static final Pattern LONE_CODE = Pattern.compile("[A-Z]{4,}");

    private CooperationChapter() {}

    static Part of(YearbookSource source) {
        List<Block> blocks = new ArrayList<>(List.of(
                CooperationTables.answers(source),
                CooperationTables.reviews(source),
                CooperationTables.analyses(source)));
        source.register(ReviewsTable.NAME)
                .filter(register -> !register.rows().isEmpty())
                .ifPresent(register -> blocks.add(table(register)));
        blocks.add(weeks(source));
        blocks.add(words(source));
        source.registers().stream()
                .filter(register -> !KNOWN.contains(register.name()))
                .forEach(register -> blocks.add(table(register)));
        blocks.add(new AuthorsPart("Comments of the states (to be written by the states).", "Art. 33(3)"));
        return Part.of("8", "Cooperation, weeks not assessed, comments of the states", "Art. 33(3)")
                .with(blocks);
    }

    private static Block weeks(YearbookSource source) {
        List<List<String>> rows = source.register(WeeksNotAssessed.NAME).map(RegisterRows::new).stream()
                .flatMap(register -> register.rows().stream())
                .map(row -> List.of(
                        StateNames.alone(row.get("REPORTING_STATE")),
                        row.get("RESULT").equals("VERDICT") ? "verdict on a control" : "weekly indicator",
                        Causes.of(row.get("CAUSE")),
                        row.get("SECTIONS"),
                        row.get("SECTION_WEEKS"),
                        row.get("OF_SECTION_WEEKS")))
                .toList();
        return rows.isEmpty()
                ? Lacking.of("Weeks that could not be assessed", "indicators of the year (limen report --results)")
                : Tables.of(
                        "weeks-not-assessed",
                        "Weeks that could not be assessed, by state and cause",
                        "Weeks of all sections of the state together; a week may have several causes. A week that was not assessed was not quiet: nothing is known of it. Full register: weeks_not_assessed.csv",
                        3,
                        List.of("State", "Result", "Cause", "Sections", "Weeks", "Of weeks"),
                        rows);
    }

    private static Block words(YearbookSource source) {
        return source.register(StatesWords.NAME)
                .filter(register -> !register.rows().isEmpty())
                .<Block>map(CooperationChapter::table)
                .orElseGet(() -> Lacking.of(
                        "Dissents of the states", "recorded decisions that do not share or do not follow a result"));
    }

    private static String names(RegisterTable register) {
        return switch (register.name()) {
            case ReviewsTable.NAME -> "Joint reviews that both states confirmed, with what they found and adapted";
            case StatesWords.NAME -> "Results that a state does not share or does not follow, with its reasons";
            default -> "Register " + Shown.words(register.name());
        };
    }

    /** Codes of several words in words; states, sections, weeks and days as they are. */
    private static List<String> said(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.contains("_") || LONE_CODE.matcher(cell).matches() ? Shown.words(cell) : cell)
                .toList();
    }

    private static Table table(RegisterTable register) {
        String name = register.name().toLowerCase(Locale.ROOT);
        return Tables.of(
                name.replace('_', '-'),
                names(register),
                "Full register: " + name + ".csv",
                register.columns().size(),
                register.columns().stream().map(Shown::heading).toList(),
                register.rows().stream().map(CooperationChapter::said).toList());
    }
}
