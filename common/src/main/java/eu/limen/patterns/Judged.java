package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Label;

/** Whether a day says anything: a silent or unassessed day is never read as a quiet one. */
final class Judged {

    private Judged() {}

    static boolean judged(LabelledDay day) {
        return day.label() != Label.SILENT && day.label() != Label.NOT_ASSESSED;
    }
}
