package eu.limen.console.web;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.decisions.Decision;
import eu.limen.console.decisions.DecisionStore;
import eu.limen.console.shown.ShownIndicator;
import eu.limen.console.shown.ShownWord;
import eu.limen.console.store.FoundResult;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Indicators as somebody sees them, each with what the states say of it now. */
final class IndicatorViews {

    private final DecisionStore decisions;
    private final ResultReader reader = new ResultReader();

    IndicatorViews(DecisionStore decisions) {
        this.decisions = decisions;
    }

    Listing<ShownIndicator> page(List<FoundResult> found, int limit, Sight sight) {
        Map<String, List<Decision>> said = decisions
                .endorsements(found.stream().map(FoundResult::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Decision::resultId));
        return Pages.of(found, limit, each -> shown(each, sight, said.getOrDefault(each.id(), List.of())));
    }

    ShownIndicator one(FoundResult found, Sight sight) {
        return shown(found, sight, decisions.endorsements(List.of(found.id())));
    }

    private ShownIndicator shown(FoundResult found, Sight sight, List<Decision> said) {
        Indicator indicator = reader.read(found.line(), Indicator.class);
        Release release = sight.of(indicator.section());
        return ShownIndicator.of(indicator, release)
                .saying(said.stream().map(each -> word(each, release)).toList());
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
