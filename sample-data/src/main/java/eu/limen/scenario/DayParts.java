package eu.limen.scenario;

import eu.limen.model.Threat;
import java.util.List;
import java.util.Map;

/** The parts of the catalogue that are told day by day. */
final class DayParts {

    private static final long FIRST_DAY = Days.day("2025-01-06");
    private static final long LAST_DAY = Days.day("2025-02-16");
    private static final DaySpan SIX_WEEKS = new DaySpan(FIRST_DAY, LAST_DAY);
    /** A Tuesday, after four weeks. */
    private static final long TURN = Days.day("2025-02-04");

    private static final double FIVEFOLD = 5;
    private static final double DEEP = .1;
    private static final double RISE = 2.5;

    private DayParts() {}

    /** Checks of both sides find five times the drugs on two days in a row. */
    static void surge(ScenarioGenerator generator) {
        generator.watch(drugs(Course.steady(.01).times(FIVEFOLD, TURN).times(1, TURN + 2)));
    }

    /** The second high day comes three days after the first: not within three days. */
    static void twoHighDaysTooFarApart(ScenarioGenerator generator) {
        generator.watch(drugs(Course.steady(.01)
                .times(FIVEFOLD, TURN)
                .times(1, TURN + 1)
                .times(FIVEFOLD, TURN + 3)
                .times(1, TURN + 4)));
    }

    private static List<Watch> drugs(Course findings) {
        return List.of("BE", "NL").stream()
                .map(state -> Watch.withChecks(
                                state + "-SYNTH-SURGE",
                                "BE-NL",
                                "NL>BE",
                                Course.steady(1_500),
                                Map.of(Threat.DRUGS_TRAFFICKING, findings))
                        .on(SIX_WEEKS))
                .toList();
    }

    /** Movements over one section fall for good, and those over the next one into the same state rise on the same day. */
    static void displacement(ScenarioGenerator generator) {
        fallAndRise(generator, TURN);
    }

    /** They rise a week later: nobody can say that it is because of the fall. */
    static void aRiseTooLateForTheFall(ScenarioGenerator generator) {
        fallAndRise(generator, TURN + 7);
    }

    private static void fallAndRise(ScenarioGenerator generator, long rise) {
        generator
                .watch(movements("FR-IT", "IT", Course.steady(80).times(DEEP, TURN)))
                .watch(movements("CH-FR", "CH", Course.steady(80).times(RISE, rise)))
                .watch(movements("ES-FR", "ES", Course.steady(80)));
    }

    private static List<Watch> movements(String section, String neighbour, Course movements) {
        String direction = neighbour + ">FR";
        return List.of(
                Watch.onMovements("FR-SYNTH-" + neighbour, section, direction, movements)
                        .on(SIX_WEEKS),
                Watch.onMovements(neighbour + "-SYNTH-FR", section, direction, movements)
                        .on(SIX_WEEKS));
    }

    /** One side says nothing any more, though the roster goes on promising it. */
    static void silentSource(ScenarioGenerator generator) {
        generator.watch(List.of(finland(), sweden().silentAfter(TURN)));
    }

    /** It misses two days, and then goes on. */
    static void twoSlotsMissing(ScenarioGenerator generator) {
        generator.watch(List.of(finland())).watchExcept(sweden(), new DaySpan(TURN, TURN + 1));
    }

    private static Watch finland() {
        return property("FI-SYNTH-SILENT");
    }

    private static Watch sweden() {
        return property("SE-SYNTH-SILENT");
    }

    private static Watch property(String source) {
        return Watch.withChecks(
                        source,
                        "FI-SE",
                        "FI>SE",
                        Course.steady(400),
                        Map.of(Threat.ORGANISED_PROPERTY_CRIME, Course.steady(.01)))
                .on(SIX_WEEKS);
    }
}
