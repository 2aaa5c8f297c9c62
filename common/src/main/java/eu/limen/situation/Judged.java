package eu.limen.situation;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Situation;

/** Takes what a section says at a tick. */
public interface Judged {

    void situation(Situation situation);

    void labelled(LabelledDay day);

    void slot(SlotStatus status);

    void week(SectionWeek week);

    void vehicles(VehicleDay day);
}
