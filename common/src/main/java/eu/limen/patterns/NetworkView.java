package eu.limen.patterns;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at all flows of a threat together, and tells what a closed day means for each pair of neighbouring flows. Days on which nothing
 * happened to a pair are told only while it is in view, so that a displacement found can also be seen to end.
 */
public final class NetworkView {

    /** Days kept: a report counts until 56 days late, and is compared with the 14 days before its own. */
    static final int DAYS_KEPT = 70;
    /** A corrected day changes what later days are compared with: those in view for 10 days, and mean exposures for 14. */
    private static final int DAYS_TOUCHED = 14;

    private NetworkView() {}

    /**
     * Takes in the days issued or revised at a tick.
     *
     * @param arrived of one threat, in any order; open days are not looked at
     * @param tick epoch milliseconds
     */
    public static NetworkStep step(NetworkState state, List<LabelledDay> arrived, long tick) {
        long keptFrom = Closes.lastDayAt(tick) - DAYS_KEPT + 1;
        var closed = arrived.stream()
                .filter(day -> !day.open() && day.day() >= keptFrom)
                .toList();
        if (closed.isEmpty()) {
            return new NetworkStep(state, List.of());
        }
        var before = new Network(state.days());
        var after = before.with(closed, keptFrom);
        List<PairDay> pairDays = new ArrayList<>();
        for (long day : touched(closed, after.lastDay())) {
            var told = before.eventsOn(day, Set.of());
            after.eventsOn(day, told.keySet()).forEach((pair, now) -> {
                if (!now.equals(told.get(pair))) {
                    boolean isNew = !before.knows(now.seen());
                    pairDays.add(tell(now, tick, isNew));
                }
            });
        }
        pairDays.sort(DisplacementMatcher.AS_KNOWN);
        return new NetworkStep(new NetworkState(after.days()), List.copyOf(pairDays));
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
