package eu.limen.scenario;

import java.util.List;

/**
 * Two synthetic scenarios about the patterns of contract section 2: in one each fires once, in the other each comes as close as one condition allows
 * and stays quiet. What must be told, and what must not, stands beside them in {@code expected/told.csv}.
 */
final class PatternCatalogue {

    private static final long SEED = 2026_11_22;
    private static final long FIRST_DAY = Days.day("2025-01-06");
    private static final long LAST_DAY = Days.day("2025-04-20");

    /** Each pattern fires. */
    private static final List<PatternPart> FIRING = List.of(
            DayParts::surge,
            DayParts::displacement,
            DayParts::silentSource,
            ModeParts::modusOperandiShift,
            ModeParts::documentFraudCluster,
            PracticeParts::mutualTransfers,
            PracticeParts::capacity,
            PracticeParts::equivalenceDrift,
            NetworkParts::riseEverywhere,
            SequenceParts::routeWave,
            SequenceParts::lastingFall,
            SequenceParts::firearmsInVehicles);

    /** Each pattern is one condition short, in the same order. */
    private static final List<PatternPart> MISSING = List.of(
            DayParts::twoHighDaysTooFarApart,
            DayParts::aRiseTooLateForTheFall,
            DayParts::twoSlotsMissing,
            ModeParts::moreChecksOfLorries,
            ModeParts::documentFraudEverywhere,
            PracticeParts::transfersToAThirdState,
            PracticeParts::oneWeekOfWaiting,
            PracticeParts::threeFeaturesLessClear,
            NetworkParts::riseOnFiveSections,
            SequenceParts::risesAgainstTheDirection,
            SequenceParts::fewerChecksFindLess,
            SequenceParts::firearmsOnOneSide);

    private PatternCatalogue() {}

    static Scenario catalogue() {
        return scenario("pattern-catalogue", FIRING);
    }

    static Scenario nearMisses() {
        return scenario("pattern-near-misses", MISSING);
    }

    private static Scenario scenario(String name, List<PatternPart> parts) {
        ScenarioGenerator generator = new ScenarioGenerator(SEED, FIRST_DAY, LAST_DAY, Delivery.FLAWLESS);
        parts.forEach(part -> part.tell(generator));
        return generator.scenario(name);
    }
}
