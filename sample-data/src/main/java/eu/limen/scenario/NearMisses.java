package eu.limen.scenario;

import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two synthetic scenarios that look like a displacement from one section to its neighbour and are none. */
final class NearMisses {

    private static final long SEED = 2025_04_03;
    private static final long FIRST_DAY = Days.day("2025-03-03");
    private static final long LAST_DAY = Days.day("2025-04-16");
    /** A Thursday, after a month of history. */
    private static final long TURN = Days.day("2025-04-03");

    /** So deep that no day of it could be chance. */
    private static final double COMMON_FALL = .15;

    private static final double WEAK_DAY = .3;
    private static final double RISE = 2.2;

    private NearMisses() {}

    /** Four sections of one state fall on the same day; a fifth rises, a sixth stays as it was. */
    static Scenario commonFall() {
        return generator()
                .watch(movements("AT-CZ", "CZ", COMMON_FALL))
                .watch(movements("AT-DE", "DE", COMMON_FALL))
                .watch(movements("AT-HU", "HU", COMMON_FALL))
                .watch(movements("AT-SK", "SK", COMMON_FALL))
                .watch(movements("AT-SI", "SI", RISE))
                .watch(movements("AT-IT", "IT", 1))
                .labelledScenario("common-fall");
    }

    /** One section rises, none falls; on a neighbour a single day is weak. */
    static Scenario riseOnly() {
        return generator()
                .watch(checks("DE-PL", "PL>DE", steady().times(RISE, TURN)))
                .watch(checks("CZ-DE", "CZ>DE", steady()))
                .watch(checks(
                        "AT-DE", "AT>DE", steady().times(WEAK_DAY, TURN + 1).times(1, TURN + 2)))
                .watch(checks("DE-DK", "DK>DE", steady()))
                .watch(checks("DE-NL", "NL>DE", steady()))
                .labelledScenario("rise-only");
    }

    private static ScenarioGenerator generator() {
        return new ScenarioGenerator(SEED, FIRST_DAY, LAST_DAY, Delivery.FLAWLESS);
    }

    /** Both sides report movements only: basis COUNT. */
    private static List<Watch> movements(String section, String neighbour, double factor) {
        String direction = neighbour + ">AT";
        return List.of(
                Watch.onMovements(
                        "AT-SYNTH-" + neighbour,
                        section,
                        direction,
                        Course.steady(80).times(factor, TURN)),
                Watch.onMovements(
                        neighbour + "-SYNTH-AT",
                        section,
                        direction,
                        Course.steady(60).times(factor, TURN)));
    }

    /** Both sides report checks as well: basis RATE. */
    private static List<Watch> checks(String section, String direction, Course movements) {
        return Stream.of(direction.split(">"))
                .map(state -> Watch.withChecks(
                        state + "-SYNTH-" + section,
                        section,
                        direction,
                        Course.steady(1_500),
                        Map.of(Threat.UNAUTHORISED_MOVEMENT, movements)))
                .toList();
    }

    /** Findings per person checked. */
    private static Course steady() {
        return Course.steady(.02);
    }
}
