package eu.limen.console.alerts;

import static eu.limen.console.alerts.PlannedAlerts.LOCAL;
import static eu.limen.console.alerts.PlannedAlerts.MORNING;
import static eu.limen.console.alerts.PlannedAlerts.NIGHT;
import static eu.limen.console.alerts.PlannedAlerts.NOON;
import static eu.limen.console.alerts.PlannedAlerts.ON_CALL;
import static eu.limen.console.alerts.PlannedAlerts.SPOC;
import static eu.limen.console.alerts.PlannedAlerts.desk;
import static eu.limen.console.alerts.PlannedAlerts.email;
import static eu.limen.console.alerts.PlannedAlerts.occasion;
import static eu.limen.console.alerts.PlannedAlerts.plan;
import static eu.limen.console.alerts.PlannedAlerts.surge;
import static eu.limen.console.alerts.PlannedAlerts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.DeskLevel;
import eu.limen.model.Alert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertPlannerTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final LocalTime SIX = LocalTime.of(6, 0);
    private static final LocalTime EIGHTEEN = LocalTime.of(18, 0);

    @Test
    void anImmediateAlertClimbsFromTheLocalDeskToWhoIsOnCall() {
        Alert surge = surge(NOON);

        List<PlannedDelivery> plan = plan(surge, occasion(NOON, LOCAL, SPOC, ON_CALL));

        assertThat(plan)
                .containsExactly(
                        email(LOCAL, Step.LOCAL, NOON),
                        email(SPOC, Step.SPOC, NOON.plus(HALF_AN_HOUR)),
                        email(ON_CALL, Step.ON_CALL, NOON.plus(HALF_AN_HOUR.multipliedBy(2))));
    }

    @Test
    void withoutALocalDeskItBeginsWithTheSinglePointOfContact() {
        List<PlannedDelivery> plan = plan(surge(NOON), occasion(NOON, SPOC));

        assertThat(plan).containsExactly(email(SPOC, Step.SPOC, NOON));
    }

    @Test
    void aLocalDeskIsNotToldWhatIsForTheNationalOne() {
        Alert national = with(NOON);

        List<PlannedDelivery> plan = plan(national, occasion(NOON, LOCAL));

        assertThat(plan).isEmpty();
        assertThat(new AlertPlanner(national, occasion(NOON, LOCAL), AlertSettings.standard()).knowsAnybody())
                .isFalse();
    }

    @Test
    void aCentreIsToldWhileItIsOnDutyAndOtherwiseReadsTheDigest() {
        ContactPoint centre = desk("SI-PCCC", DeskLevel.PCCC, SIX, EIGHTEEN, null);
        Instant evening = NOON.plus(Duration.ofHours(8));

        List<PlannedDelivery> byDay = plan(surge(NOON), occasion(NOON, centre));
        List<PlannedDelivery> inTheEvening = plan(surge(evening), occasion(evening, centre, SPOC));

        assertThat(byDay).containsExactly(email(centre, Step.PCCC, NOON));
        assertThat(inTheEvening).containsExactly(email(centre, Step.DIGEST, MORNING), email(SPOC, Step.SPOC, evening));
    }

    @Test
    void aSubstituteAnswersForADeskOffDuty() {
        ContactPoint day = desk("SI-DAY", DeskLevel.LOCAL, SIX, EIGHTEEN, "SI-SPOC");
        Instant evening = NOON.plus(Duration.ofHours(8));

        List<PlannedDelivery> plan = plan(surge(evening), occasion(evening, day, SPOC));

        assertThat(plan).contains(email(SPOC, Step.SPOC, evening)).hasSize(2);
    }

    @Test
    void atNightOnlyThreePatternsWakePeople() {
        Alert displacement = with(NIGHT);

        List<PlannedDelivery> waking = plan(surge(NIGHT), occasion(NIGHT, LOCAL, SPOC));
        List<PlannedDelivery> waiting = plan(displacement, occasion(NIGHT, SPOC));

        assertThat(waking).contains(email(LOCAL, Step.LOCAL, NIGHT), email(SPOC, Step.SPOC, NIGHT.plus(HALF_AN_HOUR)));
        assertThat(waiting).containsExactly(email(SPOC, Step.DIGEST, MORNING));
    }

    @Test
    void anExerciseOrALateAlertWakesNobody() {
        Alert exercise = with(
                NIGHT,
                "\"pattern\": \"DISPLACEMENT\"",
                "\"pattern\": \"SURGE\"",
                "\"exercise\": false",
                "\"exercise\": true");
        Alert late = surge(NIGHT.minus(Duration.ofHours(7)));

        assertThat(plan(exercise, occasion(NIGHT, SPOC))).containsExactly(email(SPOC, Step.DIGEST, MORNING));
        assertThat(plan(late, occasion(NIGHT, SPOC))).containsExactly(email(SPOC, Step.DIGEST, MORNING));
    }

    @Test
    void aThirdPageOfANightWaitsForTheMorning() {
        Occasion quiet = occasion(NIGHT, SPOC);
        Occasion twice = new Occasion(
                quiet.state(),
                quiet.zone(),
                quiet.now(),
                quiet.asOf(),
                quiet.desks(),
                Map.of(SPOC.id(), List.of(NIGHT.minusSeconds(7200), NIGHT.minusSeconds(60), NOON)),
                quiet.cadence(),
                null);

        List<PlannedDelivery> plan = plan(surge(NIGHT), twice);

        assertThat(plan).containsExactly(email(SPOC, Step.DIGEST, MORNING));
    }

    @Test
    void whatOnlyRemindsWaitsForTheDigest() {
        Alert reminder =
                with(NOON, "\"family\": \"PATTERN\"", "\"family\": \"DEADLINE\"", "\"Immediate\"", "\"Expected\"");

        List<PlannedDelivery> plan = plan(reminder, occasion(NOON, SPOC));

        assertThat(plan).containsExactly(email(SPOC, Step.DIGEST, MORNING));
    }

    @Test
    void whatIsSilencedComesWithTheFirstDigestAfterwards() {
        Occasion loud = occasion(NOON, LOCAL, SPOC);
        Occasion silenced = new Occasion(
                loud.state(),
                loud.zone(),
                loud.now(),
                loud.asOf(),
                loud.desks(),
                loud.pages(),
                loud.cadence(),
                MORNING.plusSeconds(60));

        List<PlannedDelivery> plan = plan(surge(NOON), silenced);

        Instant dayAfter = MORNING.plus(Duration.ofDays(1));
        assertThat(plan).containsExactly(email(LOCAL, Step.DIGEST, dayAfter), email(SPOC, Step.DIGEST, dayAfter));
    }

    @Test
    void ifAllAreOffDutyAllAreTold() {
        ContactPoint spoc = desk("SI-SPOC", DeskLevel.NATIONAL, SIX, EIGHTEEN, null);

        List<PlannedDelivery> plan = plan(surge(NIGHT), occasion(NIGHT, spoc));

        assertThat(plan).contains(email(spoc, Step.SPOC, NIGHT));
    }

    @Test
    void whatMayWakeIsMarkedAlsoWhereItIsPlannedByDay() {
        List<PlannedDelivery> surge =
                new AlertPlanner(surge(NOON), occasion(NOON, SPOC), AlertSettings.standard()).asking();
        List<PlannedDelivery> displacement =
                new AlertPlanner(with(NOON), occasion(NOON, SPOC), AlertSettings.standard()).asking();

        assertThat(surge)
                .extracting(PlannedDelivery::wakesUntil)
                .containsExactly(NOON.plus(AlertSettings.standard().lateAfter()));
        assertThat(displacement).extracting(PlannedDelivery::wakesUntil).containsOnlyNulls();
    }

    @Test
    void thatSomethingIsOverWakesNobody() {
        Alert ended = with(
                NOON,
                "\"pattern\": \"DISPLACEMENT\"",
                "\"pattern\": \"SURGE\"",
                "\"status\": \"NEW\"",
                "\"status\": \"ENDED\"");

        List<PlannedDelivery> plan =
                new AlertPlanner(ended, occasion(NOON, SPOC), AlertSettings.standard()).closing(List.of(SPOC.id()));

        assertThat(plan)
                .extracting(PlannedDelivery::wakesUntil)
                .containsOnlyNulls()
                .isNotEmpty();
    }

    @Test
    void ofAnEndHearsWhoHadHeardOfTheBeginning() {
        AlertPlanner planner = new AlertPlanner(surge(NOON), occasion(NOON, LOCAL, SPOC), AlertSettings.standard());

        List<PlannedDelivery> plan = planner.closing(List.of(LOCAL.id()));

        assertThat(plan)
                .extracting(PlannedDelivery::message, PlannedDelivery::due)
                .containsExactly(tuple(email(LOCAL, Step.LOCAL, NOON).message(), NOON));
    }
}
