package eu.limen.levels;

import eu.limen.flow.Account;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Certainty;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.Words;
import eu.limen.register.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SAME_THREAT_IN_MANY_STATES: many states show the same threat in one week. A countable one by a rise on the way into the state; one that counts
 * cannot show by the state's own word that it persists, beside a border control in force because of it.
 */
final class SameThreat {

    private static final String KEY = "states";
    /** Regulation (EU) 2016/399 as amended by Regulation (EU) 2024/1717: large-scale public health emergencies only. */
    private static final String PUBLIC_HEALTH_EMERGENCY = "Regulation (EU) 2016/399, Art. 28";

    private final NetworkLevelRules rules;

    SameThreat(NetworkLevelRules rules) {
        this.rules = rules;
    }

    /** The week of a countable threat. */
    Showing counted(Threat threat, long monday, long tick, RisingFlows flows) {
        Map<String, Integer> flowsInto = flowsInto(flows.judged());
        Set<String> states = flowsInto(flows.rising()).keySet();
        if (flowsInto.size() < rules.manyStates()) {
            return showing(threat, monday, tick, Sight.UNKNOWN, null);
        }
        if (states.size() < rules.manyStates()) {
            return showing(threat, monday, tick, Sight.SHOWS_NOT, null);
        }
        List<Double> chances = flowsInto.values().stream()
                .map(count -> Coincidence.ofAny(count, rules.chanceOfRise()))
                .toList();
        var account = new Account(
                subject(threat, states),
                "",
                String.join(",", states),
                flows.sections(),
                null,
                Addressees.national(states),
                List.of(),
                0,
                flows.severity(),
                flows.bothSides() ? Certainty.LIKELY : Certainty.POSSIBLE,
                flows.bothSides(),
                flows.observed(),
                flows.expected(),
                null,
                Coincidence.weeksPerYear(chances, rules.manyStates()),
                flows.dataUntil(),
                flows.measuresInForce(),
                List.of(reason(
                        threat,
                        states,
                        flowsInto.size() + " could be assessed",
                        Words.number(flows.observed()) + " findings were made on the way into these states, where "
                                + Words.number(flows.expected()) + " were to be expected.")),
                flows.evidence());
        return showing(threat, monday, tick, Sight.SHOWS, account);
    }

    /** The week of a threat that counts cannot show: only people's word decides. */
    Showing stated(Threat threat, long monday, long tick, List<StatedThreat> words) {
        TreeSet<String> states = new TreeSet<>();
        TreeSet<String> sections = new TreeSet<>();
        TreeSet<String> measures = new TreeSet<>();
        for (StatedThreat word : words) {
            states.add(word.state());
            sections.add(word.section());
            measures.addAll(word.measureIds());
        }
        if (states.size() < rules.manyStates()) {
            return showing(threat, monday, tick, Sight.SHOWS_NOT, null);
        }
        var account = new Account(
                subject(threat, states),
                "",
                String.join(",", states),
                List.copyOf(sections),
                null,
                Addressees.national(states),
                List.of(),
                0,
                Severity.UNKNOWN,
                Certainty.POSSIBLE,
                false,
                null,
                null,
                null,
                null,
                Map.of(),
                List.copyOf(measures),
                List.of(reason(
                        threat,
                        states,
                        "each says that the threat persists, and controls a border because of it",
                        "Counts cannot show this threat; what is counted here is what the states say of it.")),
                List.of());
        return showing(threat, monday, tick, Sight.SHOWS, account);
    }

    private static Showing showing(Threat threat, long monday, long tick, Sight sight, @Nullable Account account) {
        return new Showing(
                PatternName.SAME_THREAT_IN_MANY_STATES, KEY, threat, "", monday, tick, sight, false, account);
    }

    private static String subject(Threat threat, Set<String> states) {
        return Words.threat(threat) + " in " + states.size() + " states at once";
    }

    private Reason reason(Threat threat, Set<String> states, String beside, String text) {
        boolean isHealth = threat == Threat.PUBLIC_HEALTH;
        return new Reason(
                "same-threat-in-many-states",
                states.size() + " states: " + String.join(", ", states) + "; " + beside,
                "at least " + rules.manyStates() + " states (network.manyStates)",
                isHealth ? PUBLIC_HEALTH_EMERGENCY : Words.trendsShared(),
                text
                        + (isHealth
                                ? " Whether this is a large-scale public health emergency is for the Union to say."
                                : " The Code knows joint action of the Council for public health emergencies only; "
                                        + "what to do about this threat remains with each state."));
    }

    private static Map<String, Integer> flowsInto(List<FlowWeek> flows) {
        Map<String, Integer> byState = new TreeMap<>();
        for (FlowWeek flow : flows) {
            String state = Direction.destination(flow.direction());
            if (!state.equals(Direction.ELSEWHERE)) {
                byState.merge(state, 1, Integer::sum);
            }
        }
        return byState;
    }

    /** What the words of the states come to on one section. */
    record StatedThreat(String state, String section, List<String> measureIds) {

        static List<StatedThreat> sorted(List<StatedThreat> words) {
            List<StatedThreat> sorted = new ArrayList<>(words);
            sorted.sort(Comparator.comparing(StatedThreat::section).thenComparing(StatedThreat::state));
            return List.copyOf(sorted);
        }
    }
}
