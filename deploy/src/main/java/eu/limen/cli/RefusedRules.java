package eu.limen.cli;

import eu.limen.codec.RuleDesk;
import eu.limen.model.Alert;
import eu.limen.model.Reason;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RunRules;
import java.util.ArrayList;
import java.util.List;

/** Which versions of a directory a run will refuse, as the job would, and why. */
final class RefusedRules {

    private RefusedRules() {}

    /** A line per reason; none if every version will hold. */
    static List<String> lines(RunRules rules, SectionRegister sections) {
        List<String> lines = new ArrayList<>();
        for (Alert refusal : RuleDesk.refusals(rules, sections, Long.MAX_VALUE)) {
            for (Reason reason : refusal.reasons()) {
                lines.add((refusal.headline() + ": " + reason.text()).replaceAll("\\p{Cntrl}", "?"));
            }
        }
        return lines;
    }
}
