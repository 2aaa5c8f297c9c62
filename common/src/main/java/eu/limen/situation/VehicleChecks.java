package eu.limen.situation;

import eu.limen.flow.Quantity;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Threat;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells what the checks of vehicles brought on closed days, and tells it again when a correction changes it. */
final class VehicleChecks {

    private static final PeriodBook NOTHING = new PeriodBook();

    private final Section section;
    private final DayCalendar calendar;
    private final int ringDays;

    VehicleChecks(Section section, SituationRules rules) {
        this.section = section;
        this.calendar = new DayCalendar(rules.closeHours());
        this.ringDays = rules.ringDays();
    }

    /** A border that one state has alone has no second side to compare with. */
    void compute(
            SectionBook book, MeasureRegister measures, Map<String, Long> changed, long before, long tick, Judged out) {
        if (section.states().size() < 2) {
            return;
        }
        long closed = calendar.closedThrough(tick);
        long from = before + 1;
        for (long day : changed.values()) {
            from = Math.min(from, day);
        }
        for (long day = Math.max(from, closed - ringDays + 1); day <= closed; day++) {
            issue(book, measures, day, tick, out);
        }
        book.issuedVehicleDays.keySet().removeIf(day -> day <= closed - ringDays);
    }

    private void issue(SectionBook book, MeasureRegister measures, long day, long tick, Judged out) {
        List<VehicleDay.Side> sides = sides(book.days.getOrDefault(day, NOTHING));
        Long before = book.issuedVehicleDays.get(day);
        if (before == null && sides.isEmpty()) {
            return;
        }
        long content = content(sides);
        if (before == null || before != content) {
            book.issuedVehicleDays.put(day, content);
            out.vehicles(new VehicleDay(
                    section.id(), day, tick, sides, measures.measureIdsInForce(day), dataUntil(book, day)));
        }
    }

    private List<VehicleDay.Side> sides(PeriodBook day) {
        List<VehicleDay.Side> sides = new ArrayList<>();
        for (String state : section.states()) {
            long vehicles = day.sum(state, Quantity.VEHICLES_CHECKED);
            long firearms = day.sum(state, Quantity.hitsInVehicles(Threat.FIREARMS_TRAFFICKING));
            long drugs = day.sum(state, Quantity.hitsInVehicles(Threat.DRUGS_TRAFFICKING));
            if (vehicles > 0 || firearms > 0 || drugs > 0) {
                sides.add(new VehicleDay.Side(state, vehicles, firearms, drugs));
            }
        }
        return sides;
    }

    private Map<String, Long> dataUntil(SectionBook book, long day) {
        Map<String, Long> until = new TreeMap<>();
        for (String state : section.states()) {
            long last = LastReports.of(book, state, day);
            if (last != SectionBook.NONE) {
                until.put(state, last);
            }
        }
        return until;
    }

    private static long content(List<VehicleDay.Side> sides) {
        ContentHash hash = new ContentHash();
        for (VehicleDay.Side side : sides) {
            hash.add(side.state())
                    .add(side.vehiclesChecked())
                    .add(side.firearms())
                    .add(side.drugs());
        }
        return hash.value();
    }
}
