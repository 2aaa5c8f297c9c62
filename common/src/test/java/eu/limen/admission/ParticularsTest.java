package eu.limen.admission;

import static eu.limen.admission.Reports.DAY_START;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.WEDNESDAY;
import static eu.limen.admission.Reports.frame;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.flow.Ways;
import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.Context;
import eu.limen.model.DistanceBand;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Kind;
import eu.limen.model.Mobility;
import eu.limen.model.ModusOperandi;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.Place;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.model.Selectivity;
import eu.limen.model.Setting;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import eu.limen.register.SectionRegister;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticularsTest {

    private final Admission admission =
            new Admission(SectionRegister.standard(), Gateways.ANY, new GeneratedBy("default", "1", "1"));

    @Test
    void checksOfOneModeAreExposureOfThatMode() {
        Sums sums = counted(check(Regime.BORDER_CONTROL, WEDNESDAY, null, Transport.RAIL));

        assertThat(sums.get(Quantity.personsChecked(Transport.RAIL))).isEqualTo(200);
        assertThat(sums.get(Quantity.personsChecked(Transport.ROAD_CAR))).isZero();
        assertThat(sums.get(Quantity.documentFraud(Transport.RAIL))).isEqualTo(4);
    }

    @Test
    void whatIsNotStatedIsInNoMode() {
        Sums sums = counted(check(Regime.BORDER_CONTROL, WEDNESDAY, null, null));

        for (Transport transport : Transport.values()) {
            assertThat(sums.get(Quantity.personsChecked(transport))).isZero();
        }
        assertThat(sums.get(Quantity.hits(Regime.BORDER_CONTROL, Threat.DOCUMENT_FRAUD)))
                .isEqualTo(4);
    }

    @Test
    void theWaysOfPoliceChecksAreCountedAndThoseOfControlAreNot() {
        Place line = new Place(null, DistanceBand.TO_1);
        Slot evening = new Slot(DAY_START + 19 * 3_600_000L, SlotLength.HOUR);
        Sums police = counted(check(Regime.POLICE_CHECK, evening, line, null));
        Sums control = counted(check(Regime.BORDER_CONTROL, evening, line, null));

        assertThat(police.get(Quantity.POLICE_SYSTEMATIC)).isEqualTo(200);
        assertThat(police.get(Quantity.POLICE_STATIC)).isEqualTo(200);
        assertThat(police.get(Quantity.POLICE_AT_THE_LINE)).isEqualTo(200);
        assertThat(police.get(Quantity.policeChecked(Setting.STATION))).isEqualTo(200);
        assertThat(police.get(Quantity.policeCheckedInQuarter(3))).isEqualTo(200);
        assertThat(police.get(Quantity.POLICE_BY_DAY)).isEqualTo(200);
        for (int quantity = Quantity.POLICE_SYSTEMATIC; quantity <= Quantity.POLICE_QUARTERS; quantity++) {
            assertThat(control.get(quantity)).isZero();
        }
    }

    @Test
    void theWaysOfControlHaveTheirOwnPlaces() {
        Place line = new Place(null, DistanceBand.TO_1);
        Slot evening = new Slot(DAY_START + 19 * 3_600_000L, SlotLength.HOUR);
        Sums control = counted(check(Regime.BORDER_CONTROL, evening, line, null));
        Ways ways = Ways.of(Regime.BORDER_CONTROL);

        assertThat(control.get(ways.distanceStated())).isEqualTo(200);
        assertThat(control.get(ways.atTheLine())).isEqualTo(200);
        assertThat(control.get(ways.at(Setting.STATION))).isEqualTo(200);
        assertThat(control.get(ways.inQuarter(3))).isEqualTo(200);
        assertThat(control.get(ways.byQuarter())).isEqualTo(200);
        assertThat(control.get(ways.byDay())).isEqualTo(200);
        assertThat(control.get(ways.days())).isZero();
    }

    @Test
    void theWaysOfPoliceChecksLieWhereTheyAlwaysLay() {
        Ways police = Ways.of(Regime.POLICE_CHECK);

        assertThat(police.atTheLine()).isEqualTo(Quantity.POLICE_AT_THE_LINE);
        assertThat(police.at(Setting.STATION)).isEqualTo(Quantity.policeChecked(Setting.STATION));
        assertThat(police.byDay()).isEqualTo(Quantity.POLICE_BY_DAY);
        assertThat(police.byQuarter()).isEqualTo(Quantity.POLICE_BY_QUARTER);
        assertThat(police.inQuarter(2)).isEqualTo(Quantity.policeCheckedInQuarter(2));
        assertThat(police.days()).isEqualTo(Quantity.POLICE_DAYS);
        assertThat(police.quarters()).isEqualTo(Quantity.POLICE_QUARTERS);
    }

    @Test
    void noNewQuantityLiesOnAnother() {
        Ways control = Ways.of(Regime.BORDER_CONTROL);
        List<Integer> after = List.of(
                Quantity.POLICE_QUARTERS,
                control.distanceStated(),
                control.quarters(),
                Quantity.POLICE_JOINTLY,
                Quantity.LONG_WAITING_MINUTES_TIMES_VEHICLES,
                Quantity.sites(Regime.BORDER_CONTROL),
                Quantity.sites(Regime.POLICE_CHECK),
                Quantity.reportsWithSites(Regime.BORDER_CONTROL),
                Quantity.reportsWithSites(Regime.POLICE_CHECK),
                Quantity.patrolHours(Regime.BORDER_CONTROL),
                Quantity.patrolHours(Regime.POLICE_CHECK));

        assertThat(after).isSorted().doesNotHaveDuplicates();
        assertThat(control.quarters() - control.distanceStated())
                .isEqualTo(Quantity.POLICE_QUARTERS - Quantity.POLICE_DISTANCE_STATED);
    }

    @Test
    void aWholeDayHasNoQuarterAndAWeekNoDay() {
        Slot week = new Slot(DAY_START - 2 * 86_400_000L, SlotLength.WEEK);

        assertThat(counted(check(Regime.POLICE_CHECK, WEDNESDAY, null, null)).get(Quantity.POLICE_BY_QUARTER))
                .isZero();
        assertThat(sent(check(Regime.POLICE_CHECK, week, null, null), SENT + 7 * 86_400_000L)
                        .get(Quantity.POLICE_BY_DAY))
                .isZero();
    }

    @Test
    void movementsAreCountedByModusAndTransportWhereBothAreStated() {
        Sums stated = counted(movement(ModusOperandi.CONCEALED_IN_LORRY, Transport.ROAD_LORRY));
        Sums half = counted(movement(ModusOperandi.CONCEALED_IN_LORRY, null));

        assertThat(stated.get(Quantity.detections(ModusOperandi.CONCEALED_IN_LORRY, Transport.ROAD_LORRY)))
                .isEqualTo(40);
        assertThat(half.quantities()).containsExactly(Quantity.detections(Regime.POLICE_CHECK));
    }

    @Test
    void apprehensionsAreNeverAddedToMovements() {
        Sums sums = counted(apprehension(null, null));

        assertThat(sums.get(Quantity.apprehended(Threat.UNAUTHORISED_MOVEMENT))).isEqualTo(7);
        assertThat(sums.get(Quantity.apprehended(
                        Threat.UNAUTHORISED_MOVEMENT, ModusOperandi.FOOT_GREEN_BORDER, Transport.FOOT)))
                .isEqualTo(7);
        assertThat(sums.get(Quantity.detections(ModusOperandi.FOOT_GREEN_BORDER, Transport.FOOT)))
                .isZero();
        assertThat(sums.get(Quantity.APPREHENSION_REPORTS)).isEqualTo(1);
    }

    @Test
    void transfersAcrossTheSectionAreThoseToItsOtherState() {
        Outcomes outcomes = new Outcomes(null, null, 5L, 4L, 3L, 1L);

        Sums unnamed = counted(apprehension(outcomes, null));
        Sums toNeighbour = counted(apprehension(outcomes, "AT"));
        Sums toThird = counted(apprehension(outcomes, "FR"));

        assertThat(unnamed.get(Quantity.PERSONS_TRANSFERRED_ACROSS)).isEqualTo(5);
        assertThat(toNeighbour.get(Quantity.PERSONS_TRANSFERRED_ACROSS)).isEqualTo(5);
        assertThat(toThird.get(Quantity.PERSONS_TRANSFERRED_ACROSS)).isZero();
        assertThat(toThird.get(Quantity.PERSONS_WITH_TRANSFERS_STATED)).isEqualTo(7);
        assertThat(unnamed.get(Quantity.PERSONS_TAKEN_BACK)).isEqualTo(3);
        assertThat(unnamed.get(Quantity.PERSONS_NOT_TAKEN_BACK)).isEqualTo(1);
    }

    @Test
    void noTwoQuantitiesShareAPlace() {
        Set<Integer> places = new HashSet<>();
        int made = 0;
        for (Transport transport : Transport.values()) {
            made += 2;
            places.add(Quantity.personsChecked(transport));
            places.add(Quantity.documentFraud(transport));
            for (ModusOperandi modus : ModusOperandi.values()) {
                made += 9;
                places.add(Quantity.detections(modus, transport));
                Arrays.stream(Threat.values())
                        .filter(Threat::countable)
                        .forEach(threat -> places.add(Quantity.apprehended(threat, modus, transport)));
            }
        }
        for (Setting setting : Setting.values()) {
            made++;
            places.add(Quantity.policeChecked(setting));
        }

        assertThat(places).hasSize(made);
        assertThat(places).allMatch(place -> place > Quantity.REFUSALS_OF_ENTRY && place < Quantity.POLICE_DAYS);
    }

    private Sums counted(Report report) {
        return sent(report, SENT);
    }

    private Sums sent(Report report, long nowMillis) {
        Receipt receipt = admission.admit(report, Origin.ofLine("a.jsonl", 1, 100, null), nowMillis);
        return Objects.requireNonNull(receipt.entry().contribution()).sums();
    }

    private static CheckReport check(Regime regime, Slot slot, @Nullable Place place, @Nullable Transport transport) {
        long sent = slot.length() == SlotLength.WEEK ? SENT + 7 * 86_400_000L : SENT;
        return new CheckReport(
                header(Kind.CHECK, Reports.GATEWAY, "DE", sent),
                new SlotFrame("AT-DE", slot, place, null, "AT>DE"),
                regime,
                Mobility.STATIC,
                Selectivity.SYSTEMATIC,
                false,
                200,
                null,
                Map.of(Threat.DOCUMENT_FRAUD, 4L),
                null,
                transport,
                Setting.STATION,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static MovementReport movement(ModusOperandi modus, @Nullable Transport transport) {
        return new MovementReport(
                header(Kind.UNAUTHORISED_MOVEMENT),
                frame("AT-DE", WEDNESDAY, "AT>DE"),
                40,
                Context.POLICE_INLAND,
                transport,
                modus,
                null,
                null);
    }

    private static ApprehensionReport apprehension(@Nullable Outcomes outcomes, @Nullable String to) {
        return new ApprehensionReport(
                header(Kind.APPREHENSION),
                frame("AT-DE", WEDNESDAY, "AT>DE"),
                Threat.UNAUTHORISED_MOVEMENT,
                Context.POLICE_INLAND,
                false,
                7,
                null,
                null,
                Transport.FOOT,
                ModusOperandi.FOOT_GREEN_BORDER,
                outcomes,
                null,
                to,
                null);
    }
}
