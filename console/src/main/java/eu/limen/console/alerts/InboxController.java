package eu.limen.console.alerts;

import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultFilter;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.console.web.Caller;
import eu.limen.console.web.Listing;
import eu.limen.console.web.Pages;
import eu.limen.console.web.Question;
import eu.limen.model.Alert;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox: alerts of the caller's states, how they stand there, and what both sides have answered. */
@RestController
final class InboxController {

    /**
     * An alert in the inbox.
     *
     * @param standing by state of the caller
     * @param fingerprint of the evidence as it is now
     * @param silencedUntil by state of the caller; empty where nobody asked for silence
     */
    record InboxEntry(
            ShownAlert alert,
            Map<String, String> standing,
            String fingerprint,
            Map<String, String> silencedUntil,
            List<ShownAcknowledgement> acknowledgements) {}

    private final ResultReads results;
    private final AddressedAlerts alerts;
    private final Acknowledgements acknowledgements;
    private final Silences silences;
    private final AlertSettings settings;
    private final Caller caller;
    private final Clock clock;

    InboxController(
            ResultReads results,
            AddressedAlerts alerts,
            Acknowledgements acknowledgements,
            Silences silences,
            AlertSettings settings,
            Caller caller,
            Clock clock) {
        this.results = results;
        this.alerts = alerts;
        this.acknowledgements = acknowledgements;
        this.silences = silences;
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
        Sight sight = caller.sight();
        Listing<InboxEntry> page = Pages.of(found, filter.limit(), each -> entry(alerts.read(each), own, sight));
        return new Listing<>(
                page.items().stream()
                        .filter(entry -> asked == null || entry.standing().containsValue(asked))
                        .toList(),
                page.next());
    }

    private InboxEntry entry(Alert alert, Set<String> own, Sight sight) {
        Instant now = clock.instant();
        Instant asOf = settings.asOfData() ? Instant.ofEpochMilli(alert.knownAtMillis()) : now;
        Map<String, String> standing = new TreeMap<>();
        Map<String, String> silenced = new TreeMap<>();
        for (String state : alerts.statesOf(alert, AddressedAlerts.READERS)) {
            standing.put(
                    state,
                    Standing.of(alert, acknowledgements.seen(alert.id(), state), asOf)
                            .name());
            Instant until = silences.until(alert, state, now);
            if (until != null) {
                silenced.put(state, until.toString());
            }
        }
        return new InboxEntry(
                ShownAlert.of(alert, sight),
                standing,
                EvidenceParts.of(alert).fingerprint(),
                silenced,
                acknowledgements.of(alert.id(), own, now));
    }
}
