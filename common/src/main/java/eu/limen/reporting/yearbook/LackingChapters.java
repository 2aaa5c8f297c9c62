package eu.limen.reporting.yearbook;

import eu.limen.paper.Block;
import eu.limen.paper.Lacking;
import eu.limen.paper.Part;
import eu.limen.paper.Table;
import eu.limen.reporting.DecisionsTable;
import eu.limen.reporting.DurationsTable;
import eu.limen.reporting.QualityTable;
import eu.limen.reporting.RegisterTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cooperation, and what the yearbook must speak of and has no released table for: it says so, and prints every further register of the release as it is. */
final class LackingChapters {

    private static final Set<String> IN_OTHER_CHAPTERS =
            Set.of(DecisionsTable.NAME, DurationsTable.NAME, QualityTable.NAME);

    private LackingChapters() {}

    static Part of(YearbookSource source) {
        List<Block> blocks = new ArrayList<>(List.of(
                CooperationTables.answers(source),
                CooperationTables.reviews(source),
                CooperationTables.analyses(source),
                Lacking.of("Weeks that could not be assessed", "a released table by state and cause"),
                Lacking.of("States' comments and dissents", "statements of the states on this release")));
        source.registers().stream()
                .filter(register -> !IN_OTHER_CHAPTERS.contains(register.name()))
                .forEach(register -> blocks.add(table(register)));
        return Part.of("8", "Cooperation, weeks not assessed, comments of the states", "Art. 33(3)")
                .with(blocks);
    }

    private static Table table(RegisterTable register) {
        String name = register.name().toLowerCase(Locale.ROOT);
        return Tables.of(
                name.replace('_', '-'),
                "Register " + Shown.words(register.name()),
                "Full register: " + name + ".csv",
                register.columns().size(),
                register.columns().stream().map(Shown::words).toList(),
                register.rows());
    }
}
