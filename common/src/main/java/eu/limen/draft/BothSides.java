package eu.limen.draft;

import eu.limen.flow.Quantity;
import eu.limen.flow.WeekSide;
import eu.limen.model.IsoText;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What both sides of a section report of the same movement, side by side. */
final class BothSides {

    private static final int WEEKS = 4;
    private static final int DAYS_A_WEEK = 7;

    private final Dossier dossier;
    private final SectionFile file;
    private final long lastMonday;

    BothSides(Dossier dossier, SectionFile file) {
        this.dossier = dossier;
        this.file = file;
        this.lastMonday = file.weeks().isEmpty()
                ? 0
                : file.weeks().get(file.weeks().size() - 1).mondayDay();
    }

    Block table() {
        if (file.weeks().isEmpty()) {
            return Lacking.of("Both sides of " + file.id(), "reports of either side on this section");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String direction : file.section().directions()) {
            rows(direction, rows);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("What"));
        columns.add(Column.words("Direction"));
        file.section().states().forEach(state -> columns.add(Column.numbers(Wording.name(state))));
        return new Table(
                "sides-" + Wording.file(file.id()),
                "Both sides of " + file.id() + ", side by side",
                "four weeks to " + IsoText.week(lastMonday),
                columns,
                rows);
    }

    private void rows(String direction, List<List<String>> rows) {
        boolean quiet = file.section().states().stream().allMatch(state -> sum(state, direction, side -> 1) == 0);
        if (quiet) {
            return;
        }
        rows.add(row("Persons checked", direction, state -> number(state, direction, WeekSide::personsChecked)));
        rows.add(row(
                "of them under border control",
                direction,
                state -> share(state, direction, Quantity.personsChecked(Regime.BORDER_CONTROL))));
        rows.add(row(
                "of them systematic",
                direction,
                state -> share(state, direction, Quantity.PERSONS_CHECKED_SYSTEMATIC)));
        rows.add(row("of them mobile", direction, state -> share(state, direction, Quantity.PERSONS_CHECKED_MOBILE)));
        rows.add(row("of them joint", direction, state -> share(state, direction, Quantity.PERSONS_CHECKED_JOINTLY)));
        for (Threat threat : dossier.countedThreats()) {
            rows.add(row(
                    "Found: " + Wording.threat(threat),
                    direction,
                    state -> number(state, direction, side -> side.observed(threat))));
        }
        rows.add(row("Median waiting, minutes", direction, state -> waiting(state, direction)));
        rows.add(row("Reports of checks received", direction, state -> complete(state, direction)));
    }

    private List<String> row(String what, String direction, Function<String, String> value) {
        List<String> row = new ArrayList<>();
        row.add(what);
        row.add(Wording.direction(direction));
        file.section().states().forEach(state -> row.add(value.apply(state)));
        return row;
    }

    private String number(String state, String direction, ToLongFunction<WeekSide> quantity) {
        return sum(state, direction, side -> 1) == 0 ? "no report" : Wording.count(sum(state, direction, quantity));
    }

    private String share(String state, String direction, int quantity) {
        return Wording.percent(
                sum(state, direction, side -> side.sums().get(quantity)),
                sum(state, direction, WeekSide::personsChecked));
    }

    private String waiting(String state, String direction) {
        long vehicles = sum(state, direction, side -> side.sums().get(Quantity.WAITING_VEHICLES));
        long minutes = sum(state, direction, side -> side.sums().get(Quantity.WAITING_MINUTES_TIMES_VEHICLES));
        return vehicles == 0 ? "no report" : Wording.real((double) minutes / vehicles);
    }

    private String complete(String state, String direction) {
        long promised = sum(state, direction, WeekSide::checkSlotsPromised);
        long received = sum(state, direction, WeekSide::checkSlotsReported);
        return promised == 0 ? Wording.count(received) : Wording.count(received) + " of " + Wording.count(promised);
    }

    private long sum(String state, String direction, ToLongFunction<WeekSide> quantity) {
        return file.sum(quantity, state, direction, lastMonday - (long) (WEEKS - 1) * DAYS_A_WEEK, lastMonday);
    }
}
