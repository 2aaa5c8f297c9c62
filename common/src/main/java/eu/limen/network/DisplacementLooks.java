package eu.limen.network;

import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.flow.PairDay;
import eu.limen.rules.PerVersion;
import eu.limen.rules.TimeRules;

/**
 * What the looks at a possible displacement have found, each made by the rules that held at its close.
 *
 * @param rules by which the look was made
 */
record DisplacementLooks(DisplacementFinding finding, WeekNetworkRules rules) {

    private static final int DAYS_A_WEEK = 7;

    /**
     * The first look that confirms it; else the last look that could be made by the tick; else whether there can be one.
     *
     * @param pair any day of the pair
     * @param onsetMonday Monday of the week in which X fell; that week is the first after the onset
     */
    static DisplacementLooks lastAt(
            long tick, FlowWeeks weeks, PerVersion<WeekNetworkRules> versions, PairDay pair, long onsetMonday) {
        TimeRules time = versions.all().get(0).time();
        PerVersion<DisplacementStudy> studies =
                versions.map(rules -> new DisplacementStudy(weeks, rules, pair, onsetMonday));
        long began = Math.min(tick, time.weekClosesMillis(onsetMonday));
        var last = new DisplacementLooks(studies.at(began).beforeAnyLook(), versions.at(began));
        for (int look : DisplacementTest.LOOKS) {
            long closes = time.weekClosesMillis(onsetMonday + (look - 1L) * DAYS_A_WEEK);
            if (closes > tick) {
                return last;
            }
            last = new DisplacementLooks(studies.at(closes).look(look), versions.at(closes));
            if (last.finding.isConfirmed()) {
                return last;
            }
        }
        return last;
    }
}
