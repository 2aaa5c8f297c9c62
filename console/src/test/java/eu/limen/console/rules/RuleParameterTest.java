package eu.limen.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleParameterTest {

    private static final RuleSet STANDARD = RuleSetReader.standard();
    private static final RuleSet AUTUMN = RuleSetReader.read("autumn", """
            {name: autumn, version: '2', publishedAt: '2026-01-01T00:00:00Z', validFrom: '2026-02-01T00:00:00Z',
             regime: SBC_2024, parameters: {label: {highAlpha: 0.0001}},
             overrides: [{section: AT-SI, parameters: {verdict: {theta: 0.4}}}]}
            """);

    private static List<RuleParameter> of(RuleSet rules, String path) {
        return RuleParameter.of(rules, STANDARD).stream()
                .filter(each -> each.path().equals(path))
                .toList();
    }

    @Test
    void whatDiffersStandsBesideWhatLimenShipsWith() {
        List<RuleParameter> found = of(AUTUMN, "label.highAlpha");

        assertThat(found)
                .containsExactly(new RuleParameter(
                        "NETWORK", "label.highAlpha", "0.0001", "0.005", "0.000001", "0.05", "probability", true, "2"));
    }

    @Test
    void aSectionHasARowForEachNumberThatDiffersThere() {
        List<RuleParameter> found = of(AUTUMN, "verdict.theta");

        assertThat(found).extracting(RuleParameter::scope).containsExactly("NETWORK", "AT-SI");
        assertThat(found).extracting(RuleParameter::value).containsExactly("0.5", "0.4");
        assertThat(RuleParameter.of(AUTUMN, STANDARD).stream()
                        .filter(each -> each.scope().equals("AT-SI")))
                .hasSize(1);
    }

    @Test
    void everyNumberOfTheRulesIsThere() {
        List<RuleParameter> found = RuleParameter.of(STANDARD, STANDARD);

        assertThat(found).hasSizeGreaterThan(100).allMatch(each -> each.value().equals(each.standard()));
        assertThat(found).extracting(RuleParameter::path).contains("deadline.sameThreatMonths", "time.dayCloseHour");
    }
}
