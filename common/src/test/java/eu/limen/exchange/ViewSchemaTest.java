package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ExchangeWriter;
import eu.limen.codec.Schemas;
import eu.limen.law.CaseLaw;
import eu.limen.law.Empact;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is written is what the schemas say, for every pattern that is shared and every threat. */
class ViewSchemaTest {

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SILENT_SOURCE", "EQUIVALENCE_DRIFT", "CAPACITY", "VERDICT_CHANGED", "DEADLINE", "RULES_REFUSED"})
    void everySharedPatternIsWrittenAsItsSchemaSays(PatternName pattern) {
        AnalysisProduct product = Alerts.product(
                Alerts.alert(pattern, Threat.MIGRANT_SMUGGLING, Alerts.FLOW + "~check~RAIL", 7, 20, 3), List.of());

        EurosurReport report = EurosurReport.of(product, CaseLaw.standard());
        EurosurMonth month =
                EurosurMonth.of(new ReportMonth(YearMonth.of(2025, 3)), List.of(product), CaseLaw.standard());

        assertThat(Schemas.problemsOf("exchange/eurosur", ExchangeWriter.json(report)))
                .isEmpty();
        assertThat(Schemas.problemsOf("exchange/eurosur-month", ExchangeWriter.json(month)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyThreatIsWrittenForEuropolAsItsSchemaSays(Threat threat) {
        AnalysisProduct product =
                Alerts.product(Alerts.alert(PatternName.TREND_RISE, threat, Alerts.FLOW, 7, 20), List.of());

        String json = ExchangeWriter.json(EuropolView.of(product, Empact.standard()));

        assertThat(Schemas.problemsOf("exchange/europol", json)).isEmpty();
    }
}
