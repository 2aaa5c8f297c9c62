package eu.limen.console.web;

import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.decisions.Decision;
import eu.limen.console.decisions.DecisionStore;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.shown.ShownWord;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultReads;
import eu.limen.model.IsoText;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Indicators as somebody sees them, each with what the states say of it now. */
final class IndicatorViews {

    private final DecisionStore decisions;
    private final ShownWeeks weeks;

    IndicatorViews(DecisionStore decisions, ResultReads results, ShownResults shown) {
        this.weeks = new ShownWeeks(results, shown);
        this.decisions = decisions;
    }

    Listing<ShownIndicator> page(List<FoundResult> found, int limit, Sight sight) {
        Map<String, List<Decision>> said = decisions
                .endorsements(found.stream().map(FoundResult::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Decision::resultId));
        Iterator<ShownIndicator> shown = weeks.of(found, sight).iterator();
        return Pages.of(found, limit, each -> saying(shown.next(), said.getOrDefault(each.id(), List.of())));
    }

    ShownIndicator one(FoundResult found, Sight sight) {
        return saying(weeks.of(List.of(found), sight).get(0), decisions.endorsements(List.of(found.id())));
    }

    private static ShownIndicator saying(ShownIndicator shown, List<Decision> said) {
        return shown.saying(
                said.stream().map(each -> word(each, shown.release())).toList());
    }

    private static ShownWord word(Decision said, Release release) {
        return new ShownWord(
                said.state(),
                said.decision().name(),
                said.revision(),
                IsoText.instant(said.at().toEpochMilli()),
                release == Release.COUNTS ? said.criteria() : List.of());
    }
}
