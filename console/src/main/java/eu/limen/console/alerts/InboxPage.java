package eu.limen.console.alerts;

import eu.limen.console.alerts.Acknowledgements.Answerer;
import eu.limen.console.alerts.Silences.Silence;
import eu.limen.console.shown.ShownAlert;
import eu.limen.model.Alert;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the alerts of a page, all of it asked for at once.
 *
 * @param own states of the caller
 * @param asOf what has expired by then is closed; null: by the alert's own data
 * @param seen parts of the evidence that were answered to
 * @param answers by alert
 * @param silences those that hold, by state, the longest first
 * @param escalations by alert and state addressed
 */
record InboxPage(
        Set<String> own,
        @Nullable Instant asOf,
        Map<Answerer, Set<String>> seen,
        Map<String, List<ShownAcknowledgement>> answers,
        Map<String, List<Silence>> silences,
        Map<String, Map<String, ShownEscalation>> escalations) {

    InboxEntry entry(Alert alert, ShownAlert shown) {
        Instant then = asOf == null ? Instant.ofEpochMilli(alert.knownAtMillis()) : asOf;
        Map<String, String> standing = new TreeMap<>();
        Map<String, String> silenced = new TreeMap<>();
        for (String state : AddressedAlerts.statesOf(alert, own)) {
            Set<String> parts = seen.getOrDefault(new Answerer(alert.id(), state), Set.of());
            standing.put(state, Standing.of(alert, parts, then).name());
            Instant until = Silences.until(alert, silences.getOrDefault(state, List.of()));
            if (until != null) {
                silenced.put(state, until.toString());
            }
        }
        return new InboxEntry(
                shown,
                standing,
                EvidenceParts.of(alert).fingerprint(),
                silenced,
                escalations.getOrDefault(alert.id(), Map.of()),
                answers.getOrDefault(alert.id(), List.of()));
    }
}
