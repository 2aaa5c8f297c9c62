package eu.limen.trend;

import eu.limen.flow.FactChange;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the weekly models of a section learn at a tick: a changed fact, or a closed or corrected week; exactly one of the two.
 *
 * @param tick epoch milliseconds
 */
public record TrendInput(
        String section,
        long tick,
        @Nullable FactChange fact,
        @Nullable SectionWeek week) {

    public static TrendInput of(String section, long tick, FactChange fact) {
        return new TrendInput(section, tick, fact, null);
    }

    /** What a section's change says to its weekly models: a fact, if it is one. */
    public static List<TrendInput> factsOf(SectionInput change) {
        return change.fact() == null ? List.of() : List.of(of(change.section(), change.tick(), change.fact()));
    }

    public static TrendInput of(SectionWeek week) {
        return new TrendInput(week.section(), week.tick(), null, week);
    }
}
