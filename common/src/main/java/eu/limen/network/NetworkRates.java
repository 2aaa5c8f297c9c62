package eu.limen.network;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.network.BenjaminiHochberg;
import eu.limen.analysis.network.NetworkPrior;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.NetworkWeek;
import eu.limen.model.Basis;
import eu.limen.rules.NetworkRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the sections of a threat say together about a week: the rate that the network leads to expect (methods 1.2), and which flows stand out
 * among all (methods 2.5).
 *
 * <p>The rate is taken from weeks that no late report changes any more, so that a correction on one section never revises the figures of
 * another. Each side of a flow counts as a series of its own, since what a check finds differs between sides.
 */
final class NetworkRates {

    private static final int DAYS_A_WEEK = 7;

    private final FlowWeeks weeks;
    private final NetworkRules rules;

    NetworkRates(FlowWeeks weeks, NetworkRules rules) {
        this.weeks = weeks;
        this.rules = rules;
    }

    /** Whether what is said of a week rests on another, or on itself. */
    boolean restsOn(long monday, long other) {
        return other == monday || (firstOfPrior(monday) <= other && other <= lastOfPrior(monday));
    }

    /** One statement per section that is known in the week. */
    List<NetworkWeek> of(long monday, long tick) {
        Prior prior = prior(monday);
        TreeMap<String, List<String>> standingOut = standingOut(monday);
        List<NetworkWeek> said = new ArrayList<>();
        for (FlowWeek flow : weeks.in(monday)) {
            if (said.isEmpty() || !said.get(said.size() - 1).section().equals(flow.section())) {
                said.add(new NetworkWeek(
                        flow.section(),
                        flow.threat(),
                        monday,
                        tick,
                        prior.rate().shape(),
                        prior.rate().rate(),
                        prior.flows(),
                        standingOut.getOrDefault(flow.section(), List.of())));
            }
        }
        return said;
    }

    private Prior prior(long monday) {
        TreeMap<String, long[]> series = new TreeMap<>();
        Set<String> flows = new TreeSet<>();
        for (FlowWeek flow : weeks.between(firstOfPrior(monday), lastOfPrior(monday))) {
            if (flow.basis() != Basis.RATE) {
                continue;
            }
            for (FlowWeek.Side side : flow.sides()) {
                flows.add(flow.section() + ' ' + flow.direction());
                long[] sums = series.computeIfAbsent(
                        String.join(" ", flow.section(), flow.direction(), side.state()), key -> new long[2]);
                sums[0] += side.observed();
                sums[1] += side.exposure();
            }
        }
        if (series.isEmpty()) {
            return Prior.NOTHING;
        }
        NetworkPrior sum = NetworkPrior.NONE;
        for (long[] sums : series.values()) {
            sum = sum.plus(NetworkPrior.of(sums[0], sums[1]));
        }
        return new Prior(sum.rate(flows.size(), rules.priorFlows()), flows.size());
    }

    private long lastOfPrior(long monday) {
        return monday - (long) rules.priorLagWeeks() * DAYS_A_WEEK;
    }

    private long firstOfPrior(long monday) {
        return lastOfPrior(monday) - (rules.priorWeeks() - 1L) * DAYS_A_WEEK;
    }

    /** Directions that stand out, by section. */
    private TreeMap<String, List<String>> standingOut(long monday) {
        List<FlowWeek> judged =
                weeks.in(monday).stream().filter(FlowWeek::judged).toList();
        boolean[] discoveries = BenjaminiHochberg.discoveries(
                judged.stream().mapToDouble(FlowWeek::pValue).toArray(), rules.discoveryRate());
        TreeMap<String, List<String>> standingOut = new TreeMap<>();
        for (int i = 0; i < discoveries.length; i++) {
            if (discoveries[i]) {
                FlowWeek flow = judged.get(i);
                standingOut
                        .computeIfAbsent(flow.section(), section -> new ArrayList<>())
                        .add(flow.direction());
            }
        }
        return standingOut;
    }

    /**
     * The network's rate.
     *
     * @param flows sections and directions that it rests on
     */
    private record Prior(GammaRate rate, int flows) {

        /** Where no section has checked anybody yet. */
        static final Prior NOTHING = new Prior(new GammaRate(0, 0), 0);
    }
}
