package eu.limen.console.alerts;

import eu.limen.console.access.Officer;
import eu.limen.console.audit.AuditLog;
import eu.limen.console.outgoing.Outgoing;
import eu.limen.model.Alert;
import eu.limen.register.StateZones;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Takes an answer: it is kept, told to the topic, recorded, and stops the escalation, all in one transaction. */
final class Answering {

    private static final Set<Step> PEOPLE = EnumSet.complementOf(EnumSet.of(Step.FIRST));

    /** Digests stay, since that of the single point of contact may be all that it hears. */
    private static final Set<Step> BELOW_SPOC = EnumSet.of(Step.LOCAL, Step.PCCC);

    /** The record of the contract, section 3. */
    private record Told(String alertId, int revision, String state, String code, String at) {}

    private final Acknowledgements acknowledgements;
    private final Deliveries deliveries;
    private final ToldEvidence told;
    private final Outgoing outgoing;
    private final String topic;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final AlertSettings settings;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Answering(
            Acknowledgements acknowledgements,
            Deliveries deliveries,
            ToldEvidence told,
            Outgoing outgoing,
            String topic,
            AuditLog log,
            TransactionTemplate transaction,
            AlertSettings settings,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.deliveries = deliveries;
        this.told = told;
        this.outgoing = outgoing;
        this.topic = topic;
        this.log = log;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes an answer of a state.
     *
     * @param seen the revision that was seen
     * @param holding the revision that holds: what is new in it still asks
     */
    void answer(
            Officer officer, Alert seen, Alert holding, String state, AcknowledgementCode code, @Nullable String text) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant eventTime = settings.asOfData() ? Instant.ofEpochMilli(holding.knownAtMillis()) : at;
        String record =
                json.writeValueAsString(new Told(seen.id(), seen.revision(), state, code.name(), eventTime.toString()));
        transaction.executeWithoutResult(status -> {
            deliveries.waitForTurn();
            acknowledgements.add(seen, state, code, text, at);
            told.remember(seen.id(), state, EvidenceParts.of(seen));
            if (!EvidenceParts.of(holding).addTo(acknowledgements.seen(seen.id(), state))) {
                stopEscalation(seen.id(), state, code);
            }
            outgoing.add(topic, seen.id(), record);
            log.done(officer, state, "ACKNOWLEDGE", seen.id());
        });
    }

    private void stopEscalation(String alertId, String state, AcknowledgementCode code) {
        if (code != AcknowledgementCode.HANDED_TO_SPOC) {
            deliveries.withdraw(alertId, state, PEOPLE);
            return;
        }
        deliveries.withdraw(alertId, state, BELOW_SPOC);
        Night night = new Night(StateZones.of(state).orElse(ZoneOffset.UTC), settings.nightFrom(), settings.nightTo());
        Instant now = clock.instant();
        deliveries.bringForward(alertId, state, Step.SPOC, now, planned -> !night.covers(now) || night.covers(planned));
    }
}
