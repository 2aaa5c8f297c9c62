package eu.limen.scenario;

import java.util.List;

/** The scenarios that come with Limen. */
public final class Scenarios {

    private Scenarios() {}

    /** What lies in {@code scenarios/}. */
    public static List<Scenario> all() {
        return List.of(
                BalkanRoute2015.scenario(),
                PhaseDown.scenario(),
                NearMisses.commonFall(),
                NearMisses.riseOnly(),
                PatternCatalogue.catalogue(),
                PatternCatalogue.nearMisses(),
                Malformed.scenario());
    }

    /** Invented checks to put beside the files of {@code balkan-route-2015}: what changes when there is exposure. */
    public static Scenario exposureForTheBalkanRoute() {
        return BalkanRouteExposure.scenario();
    }
}
