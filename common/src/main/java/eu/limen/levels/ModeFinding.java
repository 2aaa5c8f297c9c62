package eu.limen.levels;

import eu.limen.flow.Showing;
import java.util.List;

/**
 * What a week shows of one thing counted within one mode of transport.
 *
 * @param observed findings in the weeks looked at, of the sides that could be judged
 * @param expected what their own rates before lead to expect of them
 * @param pValue probability of at least as many by chance
 * @param limit at or below which that is no chance: the rule's, divided by all that was compared
 * @param weekObserved the same in the newest week
 * @param weekExpected what was to be expected of it
 * @param exposureChange persons checked in that mode a week against the weeks before, as a ratio
 * @param judged states that could be judged
 * @param showing those that show it by themselves
 * @param others how far all else on the flow has risen; 1 where it has not
 * @param stated how many findings state what they are compared by
 */
record ModeFinding(
        Counted counted,
        Showing.Sight sight,
        long observed,
        double expected,
        double pValue,
        double limit,
        long weekObserved,
        double weekExpected,
        double exposureChange,
        List<String> judged,
        List<String> showing,
        double others,
        StatedShare stated) {

    double ratio() {
        return observed / expected;
    }
}
