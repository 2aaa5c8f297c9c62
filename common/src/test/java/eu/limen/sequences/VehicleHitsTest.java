package eu.limen.sequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import eu.limen.analysis.CountSampler;
import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Tick;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Addressee;
import eu.limen.model.ContactLevel;
import eu.limen.model.Threat;
import eu.limen.patterns.FalseAlerts;
import eu.limen.patterns.VehicleHitsMatcher;
import eu.limen.register.Section;
import eu.limen.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleHitsTest {

    /** Twenty-five years. */
    private static final int DAYS_OF_CHANCE = 25 * 365;

    private static final Section AT_DE = Section.of("AT-DE", 0, null);
    private static final long FIRST = 20_000;
    private static final int HISTORY = 62;

    private final VehicleBook book = new VehicleBook();
    private final List<Showing> told = new ArrayList<>();
    private final VehicleHits hits = new VehicleHits(AT_DE, RuleSets.only(RuleSetReader.standard()));

    @Test
    void aFindWhereNothingWasFoundForEightWeeksIsUnusual() {
        quietDays(HISTORY);

        day(HISTORY, 300, 1, 300, 0);

        Showing hit = hits().get(0);
        Account account = Objects.requireNonNull(hit.account());
        assertThat(hit.part()).isEqualTo("AT");
        assertThat(hit.threat()).isEqualTo(Threat.DRUGS_TRAFFICKING);
        assertThat(hit.entersCep()).isTrue();
        assertThat(account.subject()).isEqualTo("repeated finds of drugs in vehicles on both sides of AT-DE");
        assertThat(account.addressees())
                .extracting(Addressee::state, Addressee::level)
                .contains(tuple("AT", ContactLevel.LOCAL), tuple("DE", ContactLevel.NATIONAL));
        assertThat(account.expectedFalsePerYear()).isEqualTo(FalseAlerts.vehicleHitsPerYear(0.02));
    }

    @Test
    void aFindWhereThereIsOneADayIsUsual() {
        for (int number = 0; number < HISTORY; number++) {
            day(number, 300, 1, 300, 1);
        }

        day(HISTORY, 300, 1, 300, 2);

        assertThat(hits()).noneMatch(hit -> hit.day() == FIRST + HISTORY);
    }

    @Test
    void tenTimesTheChecksWithTenTimesTheFindsAreUsual() {
        for (int number = 0; number < HISTORY; number++) {
            day(number, 300, 3, 300, 3);
        }

        day(HISTORY, 3_000, 30, 300, 3);

        assertThat(hits()).noneMatch(hit -> hit.day() == FIRST + HISTORY);
    }

    /** Else each find would make the next one usual. */
    @Test
    void findsOfTheLastDaysDoNotCountAsUsual() {
        quietDays(HISTORY);

        day(HISTORY, 300, 1, 300, 0);
        day(HISTORY + 1, 300, 1, 300, 0);
        day(HISTORY + 6, 300, 1, 300, 0);

        assertThat(hits()).hasSize(3);
    }

    @Test
    void aSideThatChecksNoVehiclesIsUnknownAndNotQuiet() {
        quietDays(HISTORY);

        day(HISTORY, 300, 1, 0, 0);

        assertThat(told)
                .filteredOn(showing -> showing.part().equals("DE"))
                .extracting(Showing::sight)
                .containsOnly(Sight.UNKNOWN);
    }

    @Test
    void findsWithoutVehiclesCheckedAreInNoRate() {
        quietDays(HISTORY);

        day(HISTORY, 0, 5, 300, 0);

        assertThat(hits()).isEmpty();
    }

    @Test
    void thirteenDaysOfHistoryAreTooFew() {
        quietDays(13 + 6);

        day(19, 300, 1, 300, 0);

        assertThat(hits()).isEmpty();
    }

    @Test
    void aCorrectionTakesAHitBack() {
        quietDays(HISTORY);
        day(HISTORY, 300, 1, 300, 0);

        book.take(of(HISTORY, 300, 0, 300, 0, HISTORY + 1));
        hits.compute(book, close(HISTORY + 1), told::add);

        Showing last = told.stream()
                .filter(showing ->
                        showing.day() == FIRST + HISTORY && showing.part().equals("AT"))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.sight()).isEqualTo(Sight.SHOWS_NOT);
        assertThat(last.entersCep()).isFalse();
    }

    @Test
    void whatIsKeptDoesNotGrow() {
        for (int number = 0; number < 400; number++) {
            day(number, 300, number % 3, 300, number % 2);
        }

        assertThat(book.days).hasSizeLessThanOrEqualTo(64 + 62 + 1);
        assertThat(book.said).hasSizeLessThanOrEqualTo(64 * 4);
    }

    /** Finds at random, in clusters of any kind: alerts stay below the number that is published with them. */
    @ParameterizedTest
    @CsvSource({"0.03, 1.3", "0.3, 1.3", "3, 1.3", "0.3, 2", "1, 2", "3, 2", "0.3, 3", "1, 3", "3, 3"})
    void chanceGivesFewerAlertsThanArePublished(double findsADay, double dispersion) {
        int[] austria = new CountSampler(findsADay, dispersion, 1).next(DAYS_OF_CHANCE);
        int[] germany = new CountSampler(findsADay, dispersion, 2).next(DAYS_OF_CHANCE);

        assertThat(alertsAYear(austria, germany)).isLessThan(FalseAlerts.vehicleHitsPerYear(0.02));
    }

    @Test
    void moreFindsAtWeekendsAreNoRepeatedFinds() {
        int[][] sides = new int[2][];
        for (int side = 0; side < 2; side++) {
            int[] weekdays = new CountSampler(1.8, 1.3, 10 + side).next(DAYS_OF_CHANCE);
            int[] weekends = new CountSampler(6, 1.3, 20 + side).next(DAYS_OF_CHANCE);
            sides[side] = IntStream.range(0, DAYS_OF_CHANCE)
                    .map(day -> day % 7 < 2 ? weekends[day] : weekdays[day])
                    .toArray();
        }

        assertThat(alertsAYear(sides[0], sides[1])).isLessThan(FalseAlerts.vehicleHitsPerYear(0.02));
    }

    private double alertsAYear(int[] austria, int[] germany) {
        for (int number = 0; number < DAYS_OF_CHANCE; number++) {
            day(number, 300, austria[number], 300, germany[number]);
        }
        return VehicleHitsMatcher.everyMatch(hits()).size() / (DAYS_OF_CHANCE / 365.25);
    }

    @Test
    void nothingIsSaidBeforeAnythingIsKnown() {
        assertThatCode(() -> hits.compute(book, close(0), told::add)).doesNotThrowAnyException();
        assertThat(told).isEmpty();
    }

    private List<Showing> hits() {
        return told.stream().filter(Showing::shows).toList();
    }

    private void quietDays(int days) {
        for (int number = 0; number < days; number++) {
            day(number, 300, 0, 300, 0);
        }
    }

    private void day(int number, long atVehicles, long atDrugs, long deVehicles, long deDrugs) {
        book.take(of(number, atVehicles, atDrugs, deVehicles, deDrugs, number));
        hits.compute(book, close(number), told::add);
    }

    private static VehicleDay of(int number, long atVehicles, long atDrugs, long deVehicles, long deDrugs, int known) {
        return new VehicleDay(
                "AT-DE",
                FIRST + number,
                close(known),
                List.of(
                        new VehicleDay.Side("AT", atVehicles, 0, atDrugs),
                        new VehicleDay.Side("DE", deVehicles, 0, deDrugs)),
                List.of(),
                Map.of("AT", FIRST + number));
    }

    private static long close(int number) {
        return (FIRST + number + 1) * Tick.DAY_MILLIS + 12 * Tick.HOUR_MILLIS;
    }
}
