package eu.limen.console.outgoing;

import eu.limen.console.outgoing.Carrier.Arrival;
import eu.limen.model.Alert;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings one message that is due to its desk, and notes what became of it. No database transaction is open while somebody answers. */
final class DeskRound implements Round {

    private record Told(DueRow row, Alert alert) {}

    private final Carrier carrier;
    private final DueDeliveries deliveries;
    private final DeliveredAlerts alerts;
    private final Desks desks;
    private final String link;
    private final Clock clock;

    /** @param link what stands before an alert's id in a link */
    DeskRound(
            Carrier carrier, DueDeliveries deliveries, DeliveredAlerts alerts, Desks desks, String link, Clock clock) {
        this.carrier = carrier;
        this.deliveries = deliveries;
        this.alerts = alerts;
        this.desks = desks;
        this.link = link;
        this.clock = clock;
    }

    @Override
    public boolean run() {
        List<DueRow> claimed = deliveries.claim(carrier.channel(), clock.instant());
        List<Told> told = told(claimed);
        if (!told.isEmpty()) {
            tell(told);
        }
        return !claimed.isEmpty();
    }

    /** Those that may be told; of the others it is noted why not. */
    private List<Told> told(List<DueRow> claimed) {
        List<Told> told = new ArrayList<>();
        for (DueRow row : claimed) {
            try {
                told.add(new Told(row, alerts.of(row)));
            } catch (NotDelivered failed) {
                deliveries.failed(row, failed.failure(), clock.instant());
            }
        }
        return told;
    }

    private void tell(List<Told> told) {
        List<DueRow> rows = told.stream().map(Told::row).toList();
        try {
            Arrival how = carrier.carry(message(told, rows));
            deliveries.arrived(rows, how, clock.instant());
        } catch (NotDelivered failed) {
            rows.forEach(row -> deliveries.failed(row, failed.failure(), clock.instant()));
        }
    }

    private Message message(List<Told> told, List<DueRow> rows) throws NotDelivered {
        DueRow first = rows.get(0);
        Desk desk = desks.find(first.recipient(), first.state(), clock.instant())
                .orElseThrow(() -> new NotDelivered(Failure.NO_SUCH_DESK));
        List<Alert> latest = told.stream()
                .map(Told::alert)
                .sorted(Comparator.comparingLong(Alert::knownAtMillis))
                .toList();
        return new Message(
                MessageKey.of(rows),
                desk,
                latest.stream().map(alert -> Notice.of(alert, link)).toList(),
                first.step().equals(DueRow.DIGEST),
                Instant.ofEpochMilli(latest.get(latest.size() - 1).knownAtMillis()));
    }
}
