package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Alert;
import eu.limen.model.IsoText;
import eu.limen.model.ModusOperandi;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertProductTest {

    @Test
    void theReferencePeriodIsFromTheFirstWindowToTheLastDayOfTheLast() {
        AnalysisProduct days = Alerts.product(Alerts.surge(20, 31), List.of());
        AnalysisProduct weeks = Alerts.product(Alerts.trend(20, 31), List.of());

        assertThat(IsoText.day(days.firstDay())).isEqualTo("2025-03-03");
        assertThat(IsoText.day(days.lastDay())).isEqualTo("2025-03-04");
        assertThat(IsoText.day(weeks.lastDay())).isEqualTo("2025-03-16");
    }

    @Test
    void theHeadlineNamesStatesAndNoFigure() {
        AnalysisProduct product = Alerts.product(Alerts.surge(20, 31), List.of());

        assertThat(product.headline())
                .isEqualTo("Surge of drugs trafficking at the land border between Austria and Germany, from Austria to "
                        + "Germany");
    }

    @Test
    void howItWasDoneIsReadFromTheKey() {
        Alert shift = Alerts.alert(
                PatternName.MODUS_OPERANDI_SHIFT,
                Threat.UNAUTHORISED_MOVEMENT,
                Alerts.FLOW + "~unauthorised-movement~ROAD_LORRY~CONCEALED_IN_LORRY",
                7,
                20);

        AnalysisProduct product = Alerts.product(shift, List.of());

        assertThat(product.way()).isEqualTo(new Way(Transport.ROAD_LORRY, ModusOperandi.CONCEALED_IN_LORRY, false));
        assertThat(product.headline()).startsWith("Shift towards concealment in lorries (by lorry) at ");
    }

    @Test
    void otherTransportIsNotTakenForAnotherWayOfActing() {
        Alert cluster = Alerts.alert(
                PatternName.DOCUMENT_FRAUD_CLUSTER, Threat.DOCUMENT_FRAUD, Alerts.FLOW + "~check~OTHER", 7, 20);

        assertThat(Way.of(cluster)).isEqualTo(new Way(Transport.OTHER, null, false));
    }

    @Test
    void ofOneWayOfActingTheTypesOfCheckAreNotTold() {
        var reports = Alerts.reports(Threat.DOCUMENT_FRAUD, 7, 40);
        Alert cluster = Alerts.alert(
                PatternName.DOCUMENT_FRAUD_CLUSTER, Threat.DOCUMENT_FRAUD, Alerts.FLOW + "~check~RAIL", 7, 36);

        Finding finding = Alerts.product(cluster, reports).findings().get(0);

        assertThat(finding.checks().parts()).isEmpty();
        assertThat(finding.personsChecked()).isNull();
    }

    @Test
    void aMonthHoldsWhatWasFirstToldInItAsKnownBeforeTheFifteenth() {
        Alert alert = Alerts.surge(20, 31);

        assertThat(new ReportMonth(YearMonth.of(2025, 3)).holds(alert)).isTrue();
        assertThat(new ReportMonth(YearMonth.of(2025, 2)).holds(alert)).isFalse();
        assertThat(new ReportMonth(YearMonth.of(2025, 12)).due()).hasToString("2026-01-15");
    }
}
