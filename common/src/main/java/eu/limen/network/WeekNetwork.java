package eu.limen.network;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import eu.limen.rules.NetworkRules;
import eu.limen.rules.PerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks at the closed weeks of all flows of a threat together, and says what is new or has changed. Between two ticks of the same threat it remembers what it
 * has sorted: to do so anew at every tick costs more than all that is asked.
 */
public final class WeekNetwork {

    private static final int DAYS_A_WEEK = 7;

    /** Weeks that a late report may still change, and the week that has just closed. */
    private static final int WEEKS_OPEN_TO_CHANGE = 11;

    /** A displacement is watched for 25 weeks and compared with at most 52 weeks before. */
    private static final int WEEKS_WATCHED = WatchedPair.DAYS_WATCHED / DAYS_A_WEEK;

    private WeekNetworkState state = WeekNetworkState.EMPTY;
    private FlowWeeks weeks = new FlowWeeks(List.of());
    private DisplacementWatch watch = new DisplacementWatch(WeekNetworkState.EMPTY);

    /** The same, by the same rules always. */
    public WeekNetworkStep step(
            WeekNetworkState before, List<WeekNetworkInput> inputs, long tick, WeekNetworkRules rules) {
        return step(before, inputs, tick, PerVersion.always(rules));
    }

    /**
     * Takes in what arrived at a tick, each week and look by the rules that held at its close.
     *
     * @param before one threat's, as the step before left it or as it was restored; looked up anew only if it is another than the last
     * @param inputs of one threat, in any order
     * @param tick epoch milliseconds
     */
    public WeekNetworkStep step(
            WeekNetworkState before, List<WeekNetworkInput> inputs, long tick, PerVersion<WeekNetworkRules> rules) {
        if (!isLast(before)) {
            weeks = new FlowWeeks(before.weeks());
            watch = new DisplacementWatch(before);
        }
        TreeSet<Long> newWeeks = new TreeSet<>();
        List<PairDay> newDays = new ArrayList<>();
        for (WeekNetworkInput input : inputs) {
            FlowWeek week = input.week();
            if (week != null) {
                weeks.add(week);
                newWeeks.add(week.mondayDay());
            }
            PairDay day = input.pairDay();
            if (day != null) {
                newDays.add(day);
            }
        }
        List<NetworkWeek> said = said(before.said(), weeks, newWeeks, rules, tick);
        List<DisplacementCheck> changed = watch.step(newDays, newWeeks, weeks, rules, tick);
        weeks.keepLast(weeksKept(rules));
        state = new WeekNetworkState(
                newWeeks.isEmpty() ? before.weeks() : weeks.all(), watch.days(), said, watch.checks());
        return new WeekNetworkStep(state, changedWeeks(before.said(), said, tick), changed);
    }

    @SuppressWarnings("ReferenceEquality") // Another state of the same content is looked up anew, with the same result.
    private boolean isLast(WeekNetworkState before) {
        return before == state;
    }

    /** As many as the version needs that looks back farthest. */
    private static int weeksKept(PerVersion<WeekNetworkRules> rules) {
        return rules.all().stream()
                .mapToInt(version -> weeksKept(version.network()))
                .max()
                .orElseThrow();
    }

    private static int weeksKept(NetworkRules network) {
        int forRates = network.priorWeeks() + network.priorLagWeeks() + WEEKS_OPEN_TO_CHANGE;
        return Math.max(forRates, WEEKS_WATCHED + 1 + network.beforeWeeks());
    }

    /** What holds of each week that may still change: said anew where something that it rests on has come. */
    private static List<NetworkWeek> said(
            List<NetworkWeek> before,
            FlowWeeks weeks,
            TreeSet<Long> newWeeks,
            PerVersion<WeekNetworkRules> rules,
            long tick) {
        if (newWeeks.isEmpty()) {
            return before;
        }
        var ratesOfVersions = rules.map(version -> new NetworkRates(weeks, version.network()));
        var time = rules.all().get(0).time();
        long last = weeks.lastMonday();
        List<NetworkWeek> said = new ArrayList<>();
        for (long monday : weeks.mondaysBetween(last - (WEEKS_OPEN_TO_CHANGE - 1L) * DAYS_A_WEEK, last)) {
            NetworkRates rates = ratesOfVersions.at(time.weekClosesMillis(monday));
            if (newWeeks.stream().anyMatch(week -> rates.restsOn(monday, week))) {
                said.addAll(rates.of(monday, tick));
            } else {
                before.stream().filter(week -> week.mondayDay() == monday).forEach(said::add);
            }
        }
        return said;
    }

    /** Of the weeks said anew at the tick those of which something else was said before. */
    private static List<NetworkWeek> changedWeeks(List<NetworkWeek> before, List<NetworkWeek> now, long tick) {
        List<NetworkWeek> anew =
                now.stream().filter(week -> week.tick() == tick).toList();
        if (anew.isEmpty()) {
            return anew;
        }
        Map<String, NetworkWeek> known = new TreeMap<>();
        before.forEach(week -> known.put(week.section() + week.mondayDay(), untimed(week)));
        return anew.stream()
                .filter(week -> !untimed(week).equals(known.get(week.section() + week.mondayDay())))
                .toList();
    }

    private static NetworkWeek untimed(NetworkWeek week) {
        return new NetworkWeek(
                week.section(),
                week.threat(),
                week.mondayDay(),
                0,
                week.priorShape(),
                week.priorRate(),
                week.flows(),
                week.standingOut());
    }
}
