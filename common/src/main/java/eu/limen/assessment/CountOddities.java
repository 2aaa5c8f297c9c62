package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** Findings that checks cannot explain: named, and left out of every rate where there were no checks (methods 1). */
final class CountOddities {

    /** More than two findings per person checked are not groups any more. */
    private static final long FINDINGS_PER_CHECK = 2;

    private CountOddities() {}

    /** What is odd about the flows of a control in some weeks; nothing is said where nothing is. */
    static List<Condition> of(List<WeekSide> sides, List<Flow> flows) {
        List<Condition> odd = new ArrayList<>();
        for (Flow flow : flows) {
            long unexposed = 0;
            boolean tooMany = false;
            for (WeekSide side : sides) {
                long found = side.observed(flow.threat());
                long checks = side.personsChecked();
                boolean concerns = side.direction().equals(flow.direction());
                unexposed += concerns && checks == 0 ? found : 0;
                tooMany |= concerns && checks > 0 && found > FINDINGS_PER_CHECK * checks;
            }
            if (unexposed > 0) {
                odd.add(new Condition(
                        "FINDINGS_WITHOUT_CHECKS",
                        false,
                        unexposed + " cases of " + Words.plain(flow.threat())
                                + " were found in recent weeks without recorded checks: they are counted, but are in no"
                                + " rate."));
            }
            if (tooMany) {
                odd.add(new Condition(
                        "MORE_FOUND_THAN_CHECKED",
                        false,
                        "In a recent week more than two cases of " + Words.plain(flow.threat())
                                + " were found per person checked: the counts of checks should be looked at."));
            }
        }
        return odd;
    }
}
