package eu.limen.network;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import eu.limen.patterns.PatternKey;
import eu.limen.rules.NetworkRules;
import eu.limen.rules.PerVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the closed weeks of all flows of a threat together, and says what is new or has changed. */
public final class WeekNetwork {

    private static final int DAYS_A_WEEK = 7;

    /** Weeks that a late report may still change, and the week that has just closed. */
    private static final int WEEKS_OPEN_TO_CHANGE = 11;

    /** A displacement is watched for 25 weeks and compared with at most 52 weeks before. */
    private static final int WEEKS_WATCHED = DisplacementWatch.DAYS_WATCHED / DAYS_A_WEEK;

    private WeekNetwork() {}

    /**
     * Takes in what arrived at a tick, in any order.
     *
     * @param inputs of one threat
     * @param tick epoch milliseconds
     */
    public static WeekNetworkStep step(
            WeekNetworkState before, List<WeekNetworkInput> inputs, long tick, WeekNetworkRules rules) {
        return step(before, inputs, tick, PerVersion.always(rules));
    }

    /** The same, each week and look by the rules that held at its close. */
    public static WeekNetworkStep step(
            WeekNetworkState before, List<WeekNetworkInput> inputs, long tick, PerVersion<WeekNetworkRules> rules) {
        var weeks = new FlowWeeks(before.weeks());
        var watch = new DisplacementWatch(before.pairDays());
        Set<Long> newWeeks = new TreeSet<>();
        Set<String> newPairs = new TreeSet<>();
        for (WeekNetworkInput input : inputs) {
            FlowWeek week = input.week();
            if (week != null) {
                weeks.add(week);
                newWeeks.add(week.mondayDay());
            }
            PairDay day = input.pairDay();
            if (day != null) {
                watch.add(day);
                newPairs.add(PatternKey.displacement(day));
            }
        }
        List<NetworkWeek> said = said(before.said(), weeks, newWeeks, rules, tick);
        List<DisplacementCheck> checks = newWeeks.isEmpty()
                ? watch.checksOf(newPairs, before.checks(), weeks, rules, tick)
                : watch.checks(weeks, rules, tick);
        return new WeekNetworkStep(
                new WeekNetworkState(weeks.last(weeksKept(rules)), watch.kept(tick), said, checks),
                changedWeeks(before.said(), said),
                changedChecks(before.checks(), checks));
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
            Set<Long> newWeeks,
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

    private static List<NetworkWeek> changedWeeks(Collection<NetworkWeek> before, List<NetworkWeek> now) {
        Map<String, NetworkWeek> known = new TreeMap<>();
        before.forEach(week -> known.put(week.section() + week.mondayDay(), untimed(week)));
        return now.stream()
                .filter(week -> !untimed(week).equals(known.get(week.section() + week.mondayDay())))
                .toList();
    }

    private static List<DisplacementCheck> changedChecks(
            Collection<DisplacementCheck> before, List<DisplacementCheck> now) {
        var known = before.stream().map(WeekNetwork::untimed).toList();
        return now.stream().filter(check -> !known.contains(untimed(check))).toList();
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

    private static DisplacementCheck untimed(DisplacementCheck check) {
        return new DisplacementCheck(
                check.xSection(),
                check.xDirection(),
                check.ySection(),
                check.yDirection(),
                check.threat(),
                check.onsetDay(),
                0,
                check.finding(),
                check.fallLevel(),
                check.riseLevel());
    }
}
