package eu.limen.console.alerts;

import eu.limen.console.shown.ShownAlert;
import java.util.List;
import java.util.Map;

/**
 * An alert in the inbox.
 *
 * @param standing by state of the caller
 * @param fingerprint of the evidence as it is now
 * @param silencedUntil by state of the caller; empty where nobody asked for silence
 * @param escalation by state addressed
 */
record InboxEntry(
        ShownAlert alert,
        Map<String, String> standing,
        String fingerprint,
        Map<String, String> silencedUntil,
        Map<String, ShownEscalation> escalation,
        List<ShownAcknowledgement> acknowledgements) {}
