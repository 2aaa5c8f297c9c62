package eu.limen.levels;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Certainty;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Threat;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.Words;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** NETWORK_RISE: at least half of the sections that could be assessed rise in one week, a common shock and no wave (methods 5). */
final class NetworkRise {

    private static final String KEY = "network";

    private final NetworkLevelRules rules;

    NetworkRise(NetworkLevelRules rules) {
        this.rules = rules;
    }

    Showing look(Threat threat, long monday, long tick, RisingFlows flows) {
        int assessed = flows.flowsBySection().size();
        int rising = flows.sections().size();
        int needed = needed(assessed);
        if (assessed < needed) {
            return showing(threat, monday, tick, Sight.UNKNOWN);
        }
        if (rising < needed) {
            return showing(threat, monday, tick, Sight.SHOWS_NOT);
        }
        return new Showing(
                PatternName.NETWORK_RISE,
                KEY,
                threat,
                "",
                monday,
                tick,
                Sight.SHOWS,
                false,
                account(threat, flows, assessed, rising, needed));
    }

    private int needed(int assessed) {
        return Math.max(rules.leastRising(), (int) Math.ceil(rules.risingShare() * assessed));
    }

    private static Showing showing(Threat threat, long monday, long tick, Sight sight) {
        return new Showing(PatternName.NETWORK_RISE, KEY, threat, "", monday, tick, sight, false, null);
    }

    private Account account(Threat threat, RisingFlows flows, int assessed, int rising, int needed) {
        return new Account(
                "rise of " + Words.threat(threat) + " on " + rising + " of " + assessed + " sections at once",
                "",
                String.join(",", new TreeSet<>(flows.sections())),
                flows.sections(),
                null,
                Addressees.national(states(flows)),
                List.of(),
                0,
                flows.severity(),
                flows.bothSides() ? Certainty.LIKELY : Certainty.POSSIBLE,
                flows.bothSides(),
                flows.observed(),
                flows.expected(),
                null,
                Coincidence.weeksPerYear(chances(flows), needed),
                flows.dataUntil(),
                flows.measuresInForce(),
                List.of(reason(flows, assessed, rising, needed)),
                flows.evidence());
    }

    private List<Double> chances(RisingFlows flows) {
        return flows.flowsBySection().values().stream()
                .map(count -> Coincidence.ofAny(count.intValue(), rules.chanceOfRise()))
                .toList();
    }

    private static TreeSet<String> states(RisingFlows flows) {
        TreeSet<String> states = new TreeSet<>();
        flows.sections().forEach(section -> states.addAll(Addressees.statesOf(section)));
        return states;
    }

    private Reason reason(RisingFlows flows, int assessed, int rising, int needed) {
        return new Reason(
                "network-rise",
                rising + " of " + assessed + " assessed sections rise",
                String.format(
                        Locale.ENGLISH,
                        "at least %d sections and %.0f %% of those assessed (network.leastRising, network.risingShare), each with p <= %s or a weekly alarm (network.riseAlpha)",
                        rules.leastRising(),
                        100 * rules.risingShare(),
                        Double.toString(rules.riseAlpha())),
                Words.trendsShared(),
                "In this week " + Words.number(flows.observed())
                        + " findings were made on the sections that rise, where "
                        + Words.number(flows.expected())
                        + " were to be expected. A rise of most sections at once points to a common cause rather than to a movement from one "
                        + "section to the next; " + needed + " of " + assessed + " were needed to say so.");
    }
}
