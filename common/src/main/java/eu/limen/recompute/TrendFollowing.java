package eu.limen.recompute;

import eu.limen.flow.SectionTrend;
import eu.limen.rules.PerSection;
import eu.limen.rules.RuleSets;
import eu.limen.trend.SectionTrends;
import eu.limen.trend.TrendBook;
import eu.limen.trend.TrendInput;
import eu.limen.trend.TrendRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The weekly models of each section. */
final class TrendFollowing implements Judgement<TrendInput> {

    private final RuleSets rules;
    private final PerSection<SectionTrends> trends;
    private final Consumer<SectionTrend> said;
    private final Map<String, TrendBook> books = new HashMap<>();

    TrendFollowing(Premises premises, Consumer<SectionTrend> said) {
        this.rules = premises.rules();
        this.trends = new PerSection<>(
                premises.sections(),
                (section, versions) -> new SectionTrends(section, TrendRules.of(versions, section.id())));
        this.said = said;
    }

    @Override
    public long at(String section, List<TrendInput> inputs, long tick) {
        TrendBook book = books.computeIfAbsent(section, unused -> new TrendBook());
        inputs.forEach(input -> SectionTrends.take(book, input));
        trends.of(section, rules).compute(book, tick, said);
        return NEVER;
    }
}
