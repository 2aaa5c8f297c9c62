package eu.limen.console.outgoing;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All that an e-mail or a webhook says of an alert. No figure: those are shown after login.
 *
 * @param status where the alert stands in its life
 * @param urgency in the words of the Common Alerting Protocol 1.2
 * @param exercise true if nothing of it has happened
 * @param link where officers read it after login
 */
record Notice(
        String alertId,
        int revision,
        AlertStatus status,
        String urgency,
        List<String> sections,
        boolean exercise,
        String link) {

    Notice {
        sections = List.copyOf(sections);
    }

    /** @param linkBase what stands before the id in a link */
    static Notice of(Alert alert, String linkBase) {
        return new Notice(
                alert.id(),
                alert.revision(),
                alert.status(),
                alert.urgency().code(),
                alert.sections(),
                alert.exercise(),
                linkBase + URLEncoder.encode(alert.id(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
