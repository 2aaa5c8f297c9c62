package eu.limen.explain;

import java.util.List;
import java.util.Map;

/** Which thresholds of a rule set's verdict each condition is held against. */
final class ConditionThresholds {

    private static final Map<String, List<String>> BY_CONDITION = Map.ofEntries(
            Map.entry("EXPOSURE", List.of("rateWindowWeeks")),
            Map.entry("BASELINE", List.of("baselineWeeks")),
            Map.entry("ENOUGH_EVENTS", List.of("minBaselineEvents", "power", "powerWeeks", "rho")),
            Map.entry("FALL_PROVED", List.of("theta", "alphaPrime", "horizonWeeks", "minBaselineEvents")),
            Map.entry("FALL_LASTS", List.of("posterior", "posteriorWeeks", "dampening")),
            Map.entry("NO_SIDE_CONTRADICTS", List.of("contradiction")),
            Map.entry("NOT_ABOVE_NORMAL", List.of("normalRatio", "normalProbability", "leastNormalWeeks")),
            Map.entry("REGIMES_COMPARED", List.of("regimeEvents")),
            Map.entry("CHECKS_KEPT", List.of("minExposureShare")),
            Map.entry("NO_ALERT", List.of("rateWindowWeeks")),
            Map.entry("FOUND_BY_POLICE_CHECKS", List.of("equivalenceYield", "alternativeWeeks")),
            Map.entry("FOUND_AWAY_FROM_CONTROL", List.of("awayShare", "alternativeWeeks")),
            Map.entry("FEW_SYSTEMATIC_CHECKS", List.of("systematicShare", "alternativeWeeks")),
            Map.entry("QUARTER_OF_CONTROL", List.of("alternativeWeeks")));

    private ConditionThresholds() {}

    /** Names within the rule set's {@code verdict}; none for a condition that is held against no number. */
    static List<String> of(String condition) {
        return BY_CONDITION.getOrDefault(condition, List.of());
    }
}
