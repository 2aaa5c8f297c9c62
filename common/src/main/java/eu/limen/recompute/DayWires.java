package eu.limen.recompute;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Situation;
import eu.limen.situation.Judged;

/** Leads what sections say of their days to those that listen. */
final class DayWires implements Judged {

    final Wire<Situation> situations = new Wire<>();
    final Wire<LabelledDay> days = new Wire<>();
    final Wire<SlotStatus> slots = new Wire<>();
    final Wire<SectionWeek> weeks = new Wire<>();
    final Wire<VehicleDay> vehicles = new Wire<>();

    @Override
    public void situation(Situation situation) {
        situations.accept(situation);
    }

    @Override
    public void labelled(LabelledDay day) {
        days.accept(day);
    }

    @Override
    public void slot(SlotStatus status) {
        slots.accept(status);
    }

    @Override
    public void vehicles(VehicleDay day) {
        vehicles.accept(day);
    }

    @Override
    public void week(SectionWeek week) {
        weeks.accept(week);
    }
}
