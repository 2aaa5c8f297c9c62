package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.ModusOperandi;
import eu.limen.model.MovementReport;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The parts about levels differ from their near misses in the one condition that the stories name. */
class PatternCatalogueTest {

    private static final Scenario CATALOGUE = PatternCatalogue.catalogue();
    private static final Scenario NEAR_MISSES = PatternCatalogue.nearMisses();
    private static final long TURN = Days.startMillis(Days.day("2025-03-24"));

    @Test
    void asManyAreFoundInLorriesThoughOnlyInOneOfThemAtTheSameChecks() {
        assertThat(concealed(NEAR_MISSES, true) / concealed(CATALOGUE, true)).isCloseTo(1, within(0.2));
        assertThat(inLorries(CATALOGUE, true)).isCloseTo(inLorries(CATALOGUE, false), within(1.0));
        assertThat(inLorries(NEAR_MISSES, true)).isCloseTo(5 * inLorries(NEAR_MISSES, false), within(1.0));
    }

    @Test
    void movementsAltogetherStayWhatTheyWereInTheShift() {
        assertThat(movements(CATALOGUE, true, movement -> true) / movements(CATALOGUE, false, movement -> true))
                .isCloseTo(1, within(0.1));
    }

    @Test
    void falseDocumentsRiseInTrainsAndOnlyInTheNearMissInCarsAsWell() {
        for (Scenario scenario : List.of(CATALOGUE, NEAR_MISSES)) {
            assertThat(documents(scenario, Transport.RAIL, true) / documents(scenario, Transport.RAIL, false))
                    .isGreaterThan(3);
        }
        assertThat(documents(CATALOGUE, Transport.ROAD_CAR, true) / documents(CATALOGUE, Transport.ROAD_CAR, false))
                .isBetween(0.6, 1.6);
        assertThat(documents(NEAR_MISSES, Transport.ROAD_CAR, true) / documents(NEAR_MISSES, Transport.ROAD_CAR, false))
                .isGreaterThan(3);
    }

    @Test
    void asManyAreTransferredButNotAcrossTheSameBorder() {
        assertThat(transferred(CATALOGUE, report -> true)).isEqualTo(transferred(NEAR_MISSES, report -> true));
        assertThat(transferred(CATALOGUE, report -> report.transferredTo() != null))
                .isZero();
        assertThat(transferred(NEAR_MISSES, report -> report.transferredTo() != null))
                .isGreaterThan(40);
    }

    /** Weekly mean before or after the turn. */
    private static double concealed(Scenario scenario, boolean after) {
        return movements(scenario, after, movement -> movement.modusOperandi() == ModusOperandi.CONCEALED_IN_LORRY);
    }

    private static double movements(Scenario scenario, boolean after, Predicate<MovementReport> which) {
        return Reading.finalReports(scenario, MovementReport.class).stream()
                        .filter(movement -> movement.frame().section().equals("CZ-DE"))
                        .filter(movement -> isAfter(movement.frame().slot().startMillis()) == after)
                        .filter(which)
                        .mapToLong(MovementReport::detections)
                        .sum()
                / weeks(after);
    }

    private static double inLorries(Scenario scenario, boolean after) {
        return checks(scenario, "CZ-DE", Transport.ROAD_LORRY, after).stream()
                        .mapToLong(CheckReport::personsChecked)
                        .sum()
                / weeks(after);
    }

    private static double documents(Scenario scenario, Transport transport, boolean after) {
        return checks(scenario, "DE-DK", transport, after).stream()
                        .mapToLong(check -> check.hits().getOrDefault(Threat.DOCUMENT_FRAUD, 0L))
                        .sum()
                / weeks(after);
    }

    private static List<CheckReport> checks(Scenario scenario, String section, Transport transport, boolean after) {
        return Reading.finalReports(scenario, CheckReport.class).stream()
                .filter(check -> check.frame().section().equals(section) && check.transport() == transport)
                .filter(check -> isAfter(check.frame().slot().startMillis()) == after)
                .toList();
    }

    private static long transferred(Scenario scenario, Predicate<ApprehensionReport> which) {
        return Reading.finalReports(scenario, ApprehensionReport.class).stream()
                .filter(report -> report.frame().section().equals("AT-IT"))
                .filter(which)
                .mapToLong(
                        report -> report.outcomes() == null || report.outcomes().transferred() == null
                                ? 0
                                : report.outcomes().transferred())
                .sum();
    }

    private static boolean isAfter(long startMillis) {
        return startMillis >= TURN;
    }

    /** Eleven weeks before the turn, four after it. */
    private static double weeks(boolean after) {
        return after ? 4 : 11;
    }
}
