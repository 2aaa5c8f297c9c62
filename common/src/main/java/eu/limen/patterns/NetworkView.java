package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at all flows of one threat together, and tells what a closed day means for each pair of neighbouring flows. Days on which nothing
 * happened to a pair are told only while it is in view, so that a displacement found can also be seen to end.
 */
public final class NetworkView {

    /** Days kept: a report counts until 56 days late, and is compared with the 14 days before its own. */
    static final int DAYS_KEPT = 70;
    /** A corrected day changes what later days are compared with: those in view for 10 days, and mean exposures for 14. */
    private static final int DAYS_TOUCHED = 14;

    private NetworkState state = NetworkState.EMPTY;
    private Network network = new Network(List.of());

    /**
     * Takes in the days issued or revised at a tick.
     *
     * @param before one threat's, as the step before left it or as it was restored; looked up anew only if it is another than the last
     * @param arrived of one threat, in any order; open days are not looked at
     * @param tick epoch milliseconds
     */
    public NetworkStep step(NetworkState before, List<LabelledDay> arrived, long tick) {
        long keptFrom = Closes.lastDayAt(tick) - DAYS_KEPT + 1;
        var closed = arrived.stream()
                .filter(day -> !day.open() && day.day() >= keptFrom)
                .toList();
        if (closed.isEmpty()) {
            return new NetworkStep(before, List.of());
        }
        var known = networkOf(before);
        var after = known.with(closed, keptFrom);
        List<PairDay> pairDays = new ArrayList<>();
        for (long day : touched(closed, after.lastDay())) {
            var told = known.eventsOn(day, Set.of());
            after.eventsOn(day, told.keySet()).forEach((pair, now) -> {
                if (!now.equals(told.get(pair))) {
                    boolean isNew = !known.knows(now.seen());
                    pairDays.add(tell(now, tick, isNew));
                }
            });
        }
        pairDays.sort(DisplacementMatcher.AS_KNOWN);
        network = after;
        state = new NetworkState(after.days());
        return new NetworkStep(state, List.copyOf(pairDays));
    }

    /** A network is built once and then carried on: to build it at every tick costs more than all that is asked of it. */
    private Network networkOf(NetworkState before) {
        return isLast(before) ? network : new Network(before.days());
    }

    @SuppressWarnings("ReferenceEquality") // Another state of the same content is looked up anew, with the same result.
    private boolean isLast(NetworkState before) {
        return before == state;
    }

    private static TreeSet<Long> touched(List<LabelledDay> closed, long lastDay) {
        var touched = new TreeSet<Long>();
        for (LabelledDay label : closed) {
            for (long day = label.day(); day <= Math.min(lastDay, label.day() + DAYS_TOUCHED); day++) {
                touched.add(day);
            }
        }
        return touched;
    }

    private static PairDay tell(PairDay seen, long tick, boolean isNew) {
        return new PairDay(
                seen.xSection(),
                seen.xDirection(),
                seen.ySection(),
                seen.yDirection(),
                seen.threat(),
                seen.day(),
                tick,
                seen.part(),
                seen.holds(),
                isNew && seen.holds(),
                seen.upDays(),
                seen.othersAssessed(),
                seen.othersFallen(),
                seen.seen(),
                seen.exposureBefore());
    }
}
