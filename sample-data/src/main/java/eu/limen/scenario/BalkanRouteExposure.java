package eu.limen.scenario;

import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;

/**
 * Invented checks of one state on the two internal sections of the real scenario. Put beside its files they show what
 * exposure changes; they are kept out of the repository, so that nobody takes them for real.
 */
final class BalkanRouteExposure {

    private static final long SEED = 2015_10_17;
    private static final long FIRST_DAY = Days.day("2015-10-01");
    private static final long CHANGE = Days.day("2015-10-17");
    private static final long LAST_DAY = Days.day("2016-09-21");
    private static final Course CHECKS = Course.steady(9_000);
    private static final Map<Threat, Course> NO_FINDINGS = Map.of();

    private BalkanRouteExposure() {}

    static Scenario scenario() {
        return new ScenarioGenerator(SEED, FIRST_DAY, LAST_DAY, Delivery.FLAWLESS)
                .watch(List.of(
                        Watch.withChecks("AT-SYNTH-1", "AT-HU", "HU>AT", CHECKS, NO_FINDINGS)
                                .controlling(Practice.TARGETED_CONTROL, FIRST_DAY)
                                .on(new DaySpan(FIRST_DAY, CHANGE - 1)),
                        Watch.withChecks("AT-SYNTH-2", "AT-SI", "SI>AT", CHECKS, NO_FINDINGS)
                                .controlling(Practice.TARGETED_CONTROL, FIRST_DAY)
                                .on(new DaySpan(CHANGE, LAST_DAY))))
                .scenario("balkan-route-2015-exposure");
    }
}
