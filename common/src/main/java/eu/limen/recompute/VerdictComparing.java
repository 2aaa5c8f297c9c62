package eu.limen.recompute;

import eu.limen.flow.Showing;
import eu.limen.levels.VerdictBook;
import eu.limen.levels.VerdictChanged;
import eu.limen.model.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The answers of each section compared with those of the week before. */
final class VerdictComparing implements Judgement<Indicator> {

    private final Consumer<Showing> said;
    private final Map<String, VerdictBook> books = new HashMap<>();

    VerdictComparing(Consumer<Showing> said) {
        this.said = said;
    }

    @Override
    public long at(String section, List<Indicator> indicators, long tick) {
        VerdictBook book = books.computeIfAbsent(section, unused -> new VerdictBook());
        indicators.forEach(indicator -> VerdictChanged.take(book, indicator, said));
        return NEVER;
    }
}
