package eu.limen.draft;

import eu.limen.flow.Quantity;
import eu.limen.model.IsoText;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What travellers felt of a control, month by month: flows, waiting, connections; both sides and all directions together.
 *
 * @param fromDay first day, epoch day
 * @param toDay last day, epoch day
 */
record ImpactParts(Dossier dossier, long fromDay, long toDay) {

    Block months() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            YearMonth last = month(toDay);
            for (YearMonth month = month(fromDay); !month.isAfter(last); month = month.plusMonths(1)) {
                month(file, month, rows);
            }
        }
        if (rows.isEmpty()) {
            return Lacking.of(
                    "Changes in cross-border flows and waiting times",
                    "reports of traffic (vehicles passed)",
                    "reports of checks that state waiting times, lanes and connections");
        }
        return new Table(
                "impact",
                "Cross-border flows, waiting times and connections",
                "weeks by the month in which they begin",
                List.of(
                        Column.words("Section"),
                        Column.words("Month"),
                        Column.numbers("Vehicles passed"),
                        Column.numbers("Median waiting, minutes"),
                        Column.numbers("Connections open"),
                        Column.numbers("Lanes open"),
                        Column.numbers("Persons checked")),
                rows);
    }

    private void month(SectionFile file, YearMonth month, List<List<String>> rows) {
        long vehicles = sum(file, month, Quantity.VEHICLES_PASSED);
        long waiting = sum(file, month, Quantity.WAITING_VEHICLES);
        long connections = sum(file, month, Quantity.CONNECTIONS_TOTAL);
        if (vehicles + waiting + connections == 0) {
            return;
        }
        long minutes = sum(file, month, Quantity.WAITING_MINUTES_TIMES_VEHICLES);
        rows.add(List.of(
                file.id(),
                month.toString(),
                vehicles == 0 ? "" : Wording.count(vehicles),
                waiting == 0 ? "" : Wording.real((double) minutes / waiting),
                Wording.percent(sum(file, month, Quantity.CONNECTIONS_OPEN), connections),
                Wording.percent(sum(file, month, Quantity.LANES_OPEN), sum(file, month, Quantity.LANES_TOTAL)),
                Wording.count(file.sum(side -> side.personsChecked(), firstDay(month), lastDay(month)))));
    }

    private long sum(SectionFile file, YearMonth month, int quantity) {
        return file.sum(side -> side.sums().get(quantity), firstDay(month), lastDay(month));
    }

    private long firstDay(YearMonth month) {
        return Math.max(fromDay, month.atDay(1).toEpochDay());
    }

    private long lastDay(YearMonth month) {
        return Math.min(toDay, month.atEndOfMonth().toEpochDay());
    }

    private static YearMonth month(long day) {
        return YearMonth.parse(IsoText.month(day));
    }
}
