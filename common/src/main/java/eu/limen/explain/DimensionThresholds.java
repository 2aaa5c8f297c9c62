package eu.limen.explain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which numbers of a rule set each dimension of a verdict is held against. */
final class DimensionThresholds {

    private static final Map<String, List<Threshold>> BY_DIMENSION = Map.ofEntries(
            Map.entry("THREAT_TREND", of("verdict", "theta", "posterior")),
            Map.entry("DISPLACEMENT", of("verdict", "rateWindowWeeks")),
            Map.entry("MOBILE_SHARE", of("practice", "mobileShare", "leastChecked")),
            Map.entry("DISTANCE_FROM_LINE", of("practice", "awayFromLineShare", "statedShare", "leastChecked")),
            Map.entry("SPREAD_OF_SITES", of("practice", "statedShare", "leastChecked")),
            Map.entry("SPREAD_OF_TIMES", of("distinction", "daysShare", "quartersShare")),
            Map.entry("MODE_OF_CHECKS", of("verdict", "systematicShare", "alternativeWeeks")),
            Map.entry("SYSTEMATIC_SHARE", of("verdict", "systematicShare", "alternativeWeeks")),
            Map.entry("CHECKED_PER_FINDING", of("verdict", "posterior", "alternativeWeeks")),
            Map.entry("CHECKED_WITHOUT_FINDING", of("practice", "leastChecked")),
            Map.entry("YIELD", of("verdict", "equivalenceYield", "posterior", "alternativeWeeks")),
            Map.entry("HINTERLAND", of("verdict", "awayShare", "posterior", "alternativeWeeks")),
            Map.entry("EQUIVALENCE_RISK", of("distinction", "leastFeatures", "windowWeeks", "leastChecked")),
            Map.entry("JOINT_SHARE", of("practice", "jointShare")),
            Map.entry("IMPACT", of("practice", "waitingMinutes")),
            Map.entry(
                    "WAITING_TIME",
                    Stream.concat(of("practice", "waitingMinutes").stream(), of("capacity", "waitingMinutes").stream())
                            .toList()),
            Map.entry("LANES", of("capacity", "lanesOpenShare")),
            Map.entry("QUALITY_OF_DATA", of("practice", "completeShare")));

    private DimensionThresholds() {}

    /** None for a dimension that is held against no number. */
    static List<Threshold> of(String dimension) {
        return BY_DIMENSION.getOrDefault(dimension, List.of());
    }

    /** Those that are held against some number. */
    static Set<String> dimensions() {
        return BY_DIMENSION.keySet();
    }

    private static List<Threshold> of(String theme, String... names) {
        return Stream.of(names).map(name -> new Threshold(theme, name)).toList();
    }

    /** A number by its theme and name in the rule set. */
    record Threshold(String theme, String name) {}
}
