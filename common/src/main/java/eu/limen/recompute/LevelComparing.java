package eu.limen.recompute;

import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.levels.LevelBook;
import eu.limen.levels.SectionLevels;
import eu.limen.register.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The weeks of each section compared with those before them. */
final class LevelComparing implements Judgement<SectionTrend> {

    private final Premises premises;
    private final Consumer<Showing> said;
    private final Map<String, LevelBook> books = new HashMap<>();

    LevelComparing(Premises premises, Consumer<Showing> said) {
        this.premises = premises;
        this.said = said;
    }

    @Override
    public long at(String key, List<SectionTrend> weeks, long tick) {
        LevelBook book = books.computeIfAbsent(key, unused -> new LevelBook());
        weeks.forEach(week -> SectionLevels.take(book, week));
        Section section = Objects.requireNonNull(premises.sections().find(key), key);
        new SectionLevels(section, premises.rules()).compute(book, tick, said);
        return NEVER;
    }
}
