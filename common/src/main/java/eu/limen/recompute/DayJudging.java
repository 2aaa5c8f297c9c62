package eu.limen.recompute;

import eu.limen.flow.SectionInput;
import eu.limen.rules.PerSection;
import eu.limen.rules.RuleSets;
import eu.limen.situation.Judged;
import eu.limen.situation.SectionBook;
import eu.limen.situation.SectionDays;
import eu.limen.situation.SectionIntake;
import eu.limen.situation.SituationRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of each section. */
final class DayJudging implements Judgement<SectionInput> {

    private final SectionIntake intake;
    private final RuleSets rules;
    private final PerSection<SectionDays> judges;
    private final Judged said;
    private final Map<String, SectionBook> books = new HashMap<>();

    DayJudging(Premises premises, Judged said) {
        this.intake = new SectionIntake(premises.learnsRoster());
        this.rules = premises.rules();
        this.judges = new PerSection<>(
                premises.sections(),
                (section, versions) -> new SectionDays(section, SituationRules.of(versions, section.id())));
        this.said = said;
    }

    /** What a section remembers; null if nothing has come for it. */
    @Nullable
    SectionBook book(String section) {
        return books.get(section);
    }

    @Override
    public long at(String section, List<SectionInput> inputs, long tick) {
        SectionBook book = books.computeIfAbsent(section, unused -> new SectionBook());
        inputs.forEach(input -> intake.take(book, input));
        return judges.of(section, rules).compute(book, tick, said);
    }
}
