package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.disclosure.ShownCount;
import eu.limen.model.Alert;
import eu.limen.model.IsoText;
import eu.limen.model.Label;
import eu.limen.model.ModusOperandi;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(
            names = {
                "SURGE",
                "DISPLACEMENT",
                "PING_PONG",
                "ARMS_OR_DRUGS_IN_VEHICLES",
                "MODUS_OPERANDI_SHIFT",
                "DOCUMENT_FRAUD_CLUSTER"
            })
    void ofLessThanAWholeWeekOfAFlowOnlyTheLabelIsShown(PatternName pattern) {
        var reports = Alerts.reports(Threat.DOCUMENT_FRAUD, 7, 40);
        Alert alert = Alerts.alert(pattern, Threat.DOCUMENT_FRAUD, Alerts.FLOW + "~check~RAIL", 7, 36);

        Finding finding = Alerts.product(alert, reports).findings().get(0);

        assertThat(finding.figures()).isNull();
        assertThat(finding.personsChecked()).isNull();
        assertThat(finding.windows()).singleElement().satisfies(window -> {
            assertThat(window.label()).isEqualTo(Label.HIGH);
            assertThat(window.found()).isNull();
        });
    }

    @Test
    void ofWholeWeeksTheClassesAreShown() {
        var reports = Alerts.reports(Threat.MIGRANT_SMUGGLING, 7, 40, 3);

        Finding finding =
                Alerts.product(Alerts.trend(40, 3), reports).findings().get(0);

        assertThat(finding.windows())
                .extracting(Window::found)
                .containsExactly(new ShownCount(40, 44), new ShownCount(0, 4));
        assertThat(finding.personsChecked()).isEqualTo(new ShownCount(3000, 3018));
    }

    @Test
    void aMonthHoldsWhatWasFirstToldInItAsKnownBeforeTheFifteenth() {
        Alert alert = Alerts.surge(20, 31);

        assertThat(new ReportMonth(YearMonth.of(2025, 3)).holds(alert)).isTrue();
        assertThat(new ReportMonth(YearMonth.of(2025, 2)).holds(alert)).isFalse();
        assertThat(new ReportMonth(YearMonth.of(2025, 12)).due()).hasToString("2026-01-15");
    }
}
