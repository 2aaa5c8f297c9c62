package eu.limen.console.alerts;

import eu.limen.codec.ResultReader;
import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.ContactPoints;
import eu.limen.console.intake.ResultListener;
import eu.limen.console.store.ResultKind;
import eu.limen.console.store.ResultReads;
import eu.limen.console.store.StoredResult;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.register.StateZones;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plans, in the transaction in which an alert is stored, who is told of it: an alert that is there has its messages. */
final class AlertAudience implements ResultListener {

    private static final Set<AlertStatus> CLOSING = EnumSet.of(AlertStatus.CANCEL, AlertStatus.ENDED);
    private static final Set<Step> ALL_STEPS = EnumSet.allOf(Step.class);

    private final ResultReads results;
    private final ContactPoints directory;
    private final Deliveries deliveries;
    private final ToldEvidence told;
    private final Silences silences;
    private final ThreatPicture threats;
    private final Alarms alarms;
    private final AlertSettings settings;
    private final Clock clock;
    private final ResultReader reader = new ResultReader();

    AlertAudience(
            ResultReads results,
            ContactPoints directory,
            Deliveries deliveries,
            ToldEvidence told,
            Silences silences,
            ThreatPicture threats,
            Alarms alarms,
            AlertSettings settings,
            Clock clock) {
        this.results = results;
        this.directory = directory;
        this.deliveries = deliveries;
        this.told = told;
        this.silences = silences;
        this.threats = threats;
        this.alarms = alarms;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void added(List<StoredResult> added) {
        List<StoredResult> alerts =
                added.stream().filter(each -> each.kind() == ResultKind.ALERT).toList();
        if (alerts.isEmpty()) {
            return;
        }
        deliveries.waitForTurn();
        for (StoredResult each : alerts) {
            tell(reader.read(each.line(), Alert.class), holds(each));
        }
    }

    private boolean holds(StoredResult stored) {
        return results.one(ResultKind.ALERT, stored.id())
                .filter(found -> found.line().equals(stored.line()))
                .isPresent();
    }

    private void tell(Alert alert, boolean holds) {
        Set<String> states = new TreeSet<>();
        alert.addressees().stream().map(Addressee::state).forEach(states::add);
        if (states.isEmpty()) {
            alarms.raise(Alarms.Kind.NO_ADDRESSEE, null, alert.id());
        }
        for (String state : states) {
            deliveries.add(alert, state, List.of(AlertPlanner.topic(state, clock.instant())));
            // Of revisions that come together people hear the last.
            if (holds) {
                tellPeople(alert, state);
            }
        }
    }

    private void tellPeople(Alert alert, String state) {
        if (CLOSING.contains(alert.status())) {
            Set<String> heard = deliveries.told(alert.id(), state);
            deliveries.withdraw(alert.id(), state, ALL_STEPS);
            deliveries.add(alert, state, planner(alert, state).closing(heard));
            return;
        }
        EvidenceParts parts = EvidenceParts.of(alert);
        if (!parts.addTo(told.of(alert.id(), state))) {
            return;
        }
        List<PlannedDelivery> waiting = deliveries.withdraw(alert.id(), state, ALL_STEPS);
        AlertPlanner planner = planner(alert, state);
        if (planner.isExpired()) {
            return;
        }
        if (!planner.knowsAnybody()) {
            alarms.raise(Alarms.Kind.NOBODY_KNOWN, state, alert.id());
            return;
        }
        deliveries.add(alert, state, notLater(planner.asking(), waiting));
        told.remember(alert.id(), state, parts);
    }

    /** New evidence puts no step of an escalation off that was already due. */
    private static List<PlannedDelivery> notLater(List<PlannedDelivery> plan, List<PlannedDelivery> waiting) {
        Map<PlannedDelivery.Message, Instant> due = new HashMap<>();
        waiting.forEach(
                each -> due.merge(each.message(), each.due(), (one, other) -> one.isBefore(other) ? one : other));
        List<PlannedDelivery> kept = new ArrayList<>();
        for (PlannedDelivery each : plan) {
            kept.add(each.notAfter(due.getOrDefault(each.message(), each.due())));
        }
        return kept;
    }

    private AlertPlanner planner(Alert alert, String state) {
        Instant now = clock.instant();
        ZoneId zone = StateZones.of(state).orElse(ZoneOffset.UTC);
        List<ContactPoint> desks = directory.ofStates(List.of(state), LocalDate.ofInstant(now, zone));
        Occasion occasion = new Occasion(
                state,
                zone,
                now,
                settings.asOfData() ? Instant.ofEpochMilli(alert.knownAtMillis()) : now,
                desks,
                deliveries.pages(state, now),
                threats.cadence(alert),
                silences.until(alert, state, now));
        return new AlertPlanner(alert, occasion, settings);
    }
}
