package eu.limen.explain;

import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which numbers of a rule set a pattern goes by: those named for it, and those of the labels, alarms or levels that it is made of. */
final class PatternThresholds {

    private final Thresholds thresholds;
    private final List<String> numbers;

    private PatternThresholds(PatternName pattern, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.numbers = new ArrayList<>(thresholds.beginning("pattern", prefix(pattern)));
    }

    /** Whether its windows are weeks. */
    static boolean isWeekly(PatternName pattern) {
        return switch (pattern) {
            case SURGE, DISPLACEMENT, ARMS_OR_DRUGS_IN_VEHICLES, SILENT_SOURCE, DEADLINE, RULES_REFUSED -> false;
            case ROUTE_WAVE,
                    NETWORK_RISE,
                    MODUS_OPERANDI_SHIFT,
                    DOCUMENT_FRAUD_CLUSTER,
                    PING_PONG,
                    DE_ESCALATION,
                    EQUIVALENCE_DRIFT,
                    CAPACITY,
                    SAME_THREAT_IN_MANY_STATES,
                    VERDICT_CHANGED,
                    TREND_RISE -> true;
        };
    }

    static List<String> of(PatternName pattern, Thresholds thresholds) {
        PatternThresholds known = new PatternThresholds(pattern, thresholds);
        switch (pattern) {
            case SURGE -> known.add("label", "highAlpha");
            case DISPLACEMENT -> known.displacement();
            case TREND_RISE -> known.all("alarm");
            case NETWORK_RISE -> known.add("network", "riseAlpha", "risingShare", "leastRising");
            case SAME_THREAT_IN_MANY_STATES -> known.add("network", "riseAlpha", "manyStates");
            case MODUS_OPERANDI_SHIFT, DOCUMENT_FRAUD_CLUSTER -> known.all("mode");
            case PING_PONG -> known.all("transfer");
            case CAPACITY -> known.all("capacity");
            case EQUIVALENCE_DRIFT -> known.all("distinction");
            case VERDICT_CHANGED -> known.all("verdict");
            case DEADLINE -> known.all("deadline");
            case ROUTE_WAVE -> known.rises();
            case DE_ESCALATION -> known.all("fall");
            case ARMS_OR_DRUGS_IN_VEHICLES -> known.all("vehicle");
            case SILENT_SOURCE, RULES_REFUSED -> {
                // Those that bear its name are all it goes by.
            }
        }
        known.numbers.addAll(thresholds.beginning("pattern", "end"));
        return List.copyOf(known.numbers);
    }

    private void displacement() {
        numbers.addAll(thresholds.beginning("label", "fallen"));
        add("label", "highAlpha", "risingRatio");
        add("network", "beforeWeeks", "leastBeforeWeeks", "leastControls", "fallProbability", "riseProbability");
        add("network", "riseRatio");
    }

    /** A flow rises by a week's count, or by a weekly alarm. */
    private void rises() {
        add("network", "riseAlpha");
        all("alarm");
    }

    private void add(String theme, String... names) {
        for (String name : names) {
            numbers.add(thresholds.withUnit(theme, name));
        }
    }

    private void all(String theme) {
        numbers.addAll(thresholds.all(theme));
    }

    /** {@code SILENT_SOURCE} has {@code silentSlots}; {@code DE_ESCALATION} would have {@code deEscalation...}. */
    private static String prefix(PatternName pattern) {
        String[] words = pattern.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0].length() > 2 || words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
