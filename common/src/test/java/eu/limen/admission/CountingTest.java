package eu.limen.admission;

import static eu.limen.admission.Reports.DAY;
import static eu.limen.admission.Reports.DAY_START;
import static eu.limen.admission.Reports.GATEWAY;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.WEDNESDAY;
import static eu.limen.admission.Reports.check;
import static eu.limen.admission.Reports.frame;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Quantity;
import eu.limen.flow.Sums;
import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.Context;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Mobility;
import eu.limen.model.Outcomes;
import eu.limen.model.Percentiles;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.model.Selectivity;
import eu.limen.model.Share;
import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.register.SectionRegister;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountingTest {

    private final Admission admission =
            new Admission(SectionRegister.standard(), Gateways.ANY, new GeneratedBy("default", "1", "1"));

    @Test
    void aCheckCountsExposureAndFindingsUnderItsRegime() {
        Sums sums = counted(richCheck(1_000L)).sums();

        assertThat(sums.get(Quantity.personsChecked(Regime.BORDER_CONTROL))).isEqualTo(200);
        assertThat(sums.get(Quantity.personsChecked(Regime.POLICE_CHECK))).isZero();
        assertThat(sums.get(Quantity.hits(Regime.BORDER_CONTROL, Threat.DOCUMENT_FRAUD)))
                .isEqualTo(4);
        assertThat(sums.get(Quantity.hitsInVehicles(Threat.DOCUMENT_FRAUD))).isEqualTo(3);
        assertThat(sums.get(Quantity.VEHICLES_CHECKED)).isEqualTo(1_000);
        assertThat(sums.get(Quantity.PERSONS_CHECKED_MOBILE)).isZero();
        assertThat(sums.get(Quantity.PERSONS_CHECKED_SYSTEMATIC)).isEqualTo(200);
        assertThat(sums.get(Quantity.PERSONS_CHECKED_JOINTLY)).isEqualTo(200);
        assertThat(sums.get(Quantity.REFUSALS_OF_ENTRY)).isEqualTo(2);
        assertThat(sums.get(Quantity.LANES_OPEN)).isEqualTo(3);
        assertThat(sums.get(Quantity.LANES_TOTAL)).isEqualTo(5);
        assertThat(sums.get(Quantity.CONNECTIONS_OPEN)).isEqualTo(8);
        assertThat(sums.get(Quantity.CONNECTIONS_TOTAL)).isEqualTo(9);
    }

    @Test
    void waitingIsWeightedByVehiclesAndHasNoWeightWithoutThem() {
        Sums weighted = counted(richCheck(1_000L)).sums();
        Sums weightless = counted(richCheck(null)).sums();

        assertThat(weighted.get(Quantity.WAITING_MINUTES_TIMES_VEHICLES)).isEqualTo(12_000);
        assertThat(weighted.get(Quantity.WAITING_VEHICLES)).isEqualTo(1_000);
        assertThat(weightless.get(Quantity.WAITING_MINUTES_TIMES_VEHICLES)).isZero();
    }

    @Test
    void findingsThatCountsCannotDecideAreNotSummed() {
        CheckReport rich = richCheck(1_000L);

        assertThat(rich.hits()).containsKey(Threat.TERRORISM);
        assertThat(counted(rich).sums().values()).doesNotContain(77L);
    }

    @Test
    void aCheckWithoutADirectionIsExposureTowardsItsState() {
        assertThat(directionOf(check())).isEqualTo("AT>DE");
        assertThat(directionOf(check(norwegian(), frame("NO:SEA", WEDNESDAY, null))))
                .isEqualTo("*>NO");
        assertThat(directionOf(check(header(Kind.CHECK), frame("AT-DE", WEDNESDAY, "DE>AT"))))
                .isEqualTo("DE>AT");
        assertThat(directionOf(check(header(Kind.CHECK), frame("AT-DE", WEDNESDAY, "UNKNOWN"))))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void atABorderOfOneStateTheOtherSideIsElsewhere() {
        assertThat(directionOf(check(norwegian(), frame("NO:SEA", WEDNESDAY, "DK>NO"))))
                .isEqualTo("*>NO");
        assertThat(directionOf(check(norwegian(), frame("NO:SEA", WEDNESDAY, "NO>*"))))
                .isEqualTo("NO>*");
    }

    @Test
    void aMovementIsCountedUnderTheRegimeOfItsContext() {
        assertThat(detections(Context.BORDER_CONTROL, Regime.BORDER_CONTROL)).isEqualTo(40);
        assertThat(detections(Context.POLICE_INLAND, Regime.POLICE_CHECK)).isEqualTo(40);
        assertThat(detections(Context.CRIME_PREVENTION_OPERATION, Regime.POLICE_CHECK))
                .isEqualTo(40);
        assertThat(detections(Context.TRAFFIC, Regime.POLICE_CHECK)).isEqualTo(40);
        assertThat(detections(Context.TRAFFIC, Regime.BORDER_CONTROL)).isZero();
    }

    @Test
    void apprehensionsAndTrafficHaveTheirOwnCells() {
        ApprehensionReport plain = Reports.apprehension(frame("AT-DE", WEDNESDAY, null));
        Contribution apprehended = counted(withOutcomes(plain, new Outcomes(null, null, 5L, 4L, null, null)));
        Contribution passed = counted(Reports.traffic(frame("AT-DE", WEDNESDAY, null)));

        assertThat(apprehended.cell().direction()).isEqualTo("UNKNOWN");
        assertThat(apprehended.cell().kind()).isEqualTo(Kind.APPREHENSION);
        assertThat(apprehended.sums().get(Quantity.PERSONS_APPREHENDED)).isEqualTo(7);
        assertThat(apprehended.sums().get(Quantity.PERSONS_TRANSFERRED)).isEqualTo(5);
        assertThat(passed.cell().direction()).isEmpty();
        assertThat(passed.sums().get(Quantity.VEHICLES_PASSED)).isEqualTo(5_000);
    }

    @Test
    void aReportIsPutInThePeriodAndSlotThatItNames() {
        Slot quarter = new Slot(DAY_START + 18 * 3_600_000L, SlotLength.SIX_HOURS);
        Contribution contribution = counted(check(header(Kind.CHECK), frame("AT-DE", quarter, null)));

        assertThat(contribution.slotIndex()).isEqualTo(3);
        assertThat(contribution.cell())
                .isEqualTo(new Cell(GATEWAY, "AT-DE", Kind.CHECK, "AT>DE", SlotLength.SIX_HOURS, DAY));
    }

    private long detections(Context context, Regime regime) {
        Report movement =
                Reports.movement(header(Kind.UNAUTHORISED_MOVEMENT), frame("AT-DE", WEDNESDAY, "AT>DE"), context);
        return counted(movement).sums().get(Quantity.detections(regime));
    }

    private String directionOf(Report report) {
        return counted(report).cell().direction();
    }

    private Contribution counted(Report report) {
        Receipt receipt = admission.admit(report, Origin.ofLine("a.jsonl", 1, 100, null), SENT);
        return Objects.requireNonNull(receipt.entry().contribution());
    }

    private static Header norwegian() {
        return header(Kind.CHECK, "NO-POLITI-1", "NO", SENT);
    }

    private static CheckReport richCheck(@Nullable Long vehicles) {
        return new CheckReport(
                header(Kind.CHECK),
                frame("AT-DE", WEDNESDAY, null),
                Regime.BORDER_CONTROL,
                Mobility.STATIC,
                Selectivity.SYSTEMATIC,
                true,
                200,
                vehicles,
                Map.of(Threat.DOCUMENT_FRAUD, 4L, Threat.TERRORISM, 77L),
                Map.of(Threat.DOCUMENT_FRAUD, 3L, Threat.EVENT, 77L),
                null,
                null,
                2L,
                null,
                null,
                new Percentiles(12, 30),
                null,
                new Share(3, 5),
                new Share(8, 9));
    }

    private static ApprehensionReport withOutcomes(ApprehensionReport report, Outcomes outcomes) {
        return new ApprehensionReport(
                report.header(),
                report.frame(),
                report.threat(),
                report.context(),
                report.joint(),
                report.persons(),
                null,
                null,
                null,
                null,
                outcomes,
                null,
                null,
                null);
    }
}
