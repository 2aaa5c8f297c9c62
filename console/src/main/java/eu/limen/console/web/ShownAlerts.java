package eu.limen.console.web;

import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultReads;
import eu.limen.disclosure.CountedDay;
import eu.limen.model.Alert;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows alerts beside the days that their evidence is made of: one question for a page. */
public final class ShownAlerts {

    private final ResultReads results;
    private final ShownResults shown;

    public ShownAlerts(ResultReads results, ShownResults shown) {
        this.results = results;
        this.shown = shown;
    }

    /** What of some alerts somebody sees, in their order. */
    public List<ShownAlert> of(List<FoundResult> found, Sight sight) {
        Set<String> situations = found.stream()
                .flatMap(each -> ShownAlert.situations(shown.read(each, Alert.class)).stream())
                .collect(Collectors.toSet());
        Map<String, CountedDay> days = results.counted(situations);
        return found.stream().map(each -> shown.alert(each, sight, days)).toList();
    }

    /** What of one alert somebody sees. */
    public ShownAlert one(FoundResult found, Sight sight) {
        return of(List.of(found), sight).get(0);
    }
}
