package eu.limen.console.alerts;

import eu.limen.console.shown.ShownAlert;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.Pages;
import eu.limen.console.web.Question;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox: alerts of the caller's states, how they stand there, and what both sides have answered. */
@RestController
final class InboxController {

    private final ResultReads results;
    private final AddressedAlerts alerts;
    private final Acknowledgements acknowledgements;
    private final Silences silences;
    private final Escalations escalations;
    private final AlertSettings settings;
    private final Caller caller;
    private final Clock clock;

    InboxController(
            ResultReads results,
            AddressedAlerts alerts,
            Acknowledgements acknowledgements,
            Silences silences,
            Escalations escalations,
            AlertSettings settings,
            Caller caller,
            Clock clock) {
        this.results = results;
        this.alerts = alerts;
        this.acknowledgements = acknowledgements;
        this.silences = silences;
        this.escalations = escalations;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest day first. Asked for one standing, a page may be shorter than its limit; {@code next} leads on all the same. */
    @GetMapping("/api/v1/inbox")
    Listing<InboxEntry> list(
            @RequestParam(required = false) @Nullable String standing,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Question question = new Question();
        String asked = question.word("standing", standing, Standing.class);
        Set<String> own = caller.statesAs(AddressedAlerts.READERS);
        ResultFilter filter = new ResultFilter(
                ResultKind.ALERT,
                null,
                own,
                null,
                null,
                null,
                null,
                null,
                question.place(after),
                question.limit(limit));
        question.check();
        List<FoundResult> found = results.list(filter);
        InboxPage inbox = page(found.stream().map(FoundResult::id).toList(), own);
        Map<String, ShownAlert> shown = alerts.shown(found, caller.sight());
        Listing<InboxEntry> page = Pages.of(
                found,
                filter.limit(),
                each -> inbox.entry(alerts.read(each), Objects.requireNonNull(shown.get(each.id()))));
        return new Listing<>(
                page.items().stream()
                        .filter(entry -> asked == null || entry.standing().containsValue(asked))
                        .toList(),
                page.next());
    }

    /** One alert, as it stands. */
    @GetMapping("/api/v1/inbox/{id}")
    InboxEntry one(@PathVariable String id) {
        FoundResult found = alerts.found(id);
        ShownAlert shown = Objects.requireNonNull(
                alerts.shown(List.of(found), caller.sight()).get(id));
        return page(List.of(id), caller.statesAs(AddressedAlerts.READERS)).entry(alerts.read(found), shown);
    }

    private InboxPage page(List<String> ids, Set<String> own) {
        Instant now = clock.instant();
        return new InboxPage(
                own,
                settings.asOfData() ? null : now,
                acknowledgements.seen(ids),
                acknowledgements.of(ids, own, now),
                silences.running(own, now).stream().collect(Collectors.groupingBy(Silences.Silence::state)),
                escalations.of(ids));
    }
}
