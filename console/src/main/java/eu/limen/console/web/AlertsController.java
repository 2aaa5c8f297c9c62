package eu.limen.console.web;

import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Threat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Alerts that are addressed to a state of the caller, and no others. */
@RestController
final class AlertsController {

    private static final Role[] READERS = {Role.ANALYST, Role.CONTACT_POINT, Role.STEWARD};

    private final ResultReads results;
    private final Caller caller;
    private final ShownResults shown;

    AlertsController(ResultReads results, Caller caller, ShownResults shown) {
        this.results = results;
        this.caller = caller;
        this.shown = shown;
    }

    /** The inbox: the latest day first. */
    @GetMapping("/api/v1/alerts")
    Listing<ShownAlert> list(
            @RequestParam(required = false) @Nullable String threat,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String knownSince,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sight sight = caller.sight();
        Question question = new Question();
        ResultFilter filter = new ResultFilter(
                ResultKind.ALERT,
                null,
                caller.statesAs(READERS),
                question.word("threat", threat, Threat.class),
                question.word("status", status, AlertStatus.class),
                question.day("from", from),
                question.day("to", to),
                question.instant("knownSince", knownSince),
                question.place(after),
                question.limit(limit));
        question.check();
        List<FoundResult> found = results.list(filter);
        Iterator<ShownAlert> alerts =
                new ShownAlerts(results, shown).of(found, sight).iterator();
        return Pages.of(found, filter.limit(), each -> alerts.next());
    }

    /** The revision that holds. */
    @GetMapping("/api/v1/alerts/{id}")
    ShownAlert one(@PathVariable String id) {
        FoundResult found = results.one(ResultKind.ALERT, id).orElseThrow(NotShown::absent);
        Alert alert = shown.read(found, Alert.class);
        Set<String> states = caller.statesAs(READERS);
        if (alert.addressees().stream().noneMatch(each -> states.contains(each.state()))) {
            throw NotShown.refused(found.id());
        }
        return new ShownAlerts(results, shown).one(found, caller.sight());
    }
}
