package eu.limen.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.codec.RuleSetReader;
import eu.limen.model.DimensionCode;
import eu.limen.model.PatternName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdsTest {

    private final Thresholds thresholds =
            new Thresholds(RuleSetReader.standard().parameters());

    @Test
    void aThresholdIsNamedAsInTheRuleSetWithItsValueAndUnit() {
        List<String> all = thresholds.all("label");

        assertThat(thresholds.named("label", "highAlpha")).isEqualTo("label.highAlpha = 0.005");
        assertThat(all).contains("label.highAlpha = 0.005 probability");
    }

    @Test
    void aNameThatNoRuleSetHasIsAnError() {
        assertThatThrownBy(() -> thresholds.named("label", "high")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXPOSURE",
                "BASELINE",
                "ENOUGH_EVENTS",
                "FALL_PROVED",
                "FALL_LASTS",
                "NO_SIDE_CONTRADICTS",
                "NOT_ABOVE_NORMAL",
                "REGIMES_COMPARED",
                "CHECKS_KEPT",
                "NO_ALERT",
                "FOUND_BY_POLICE_CHECKS",
                "FOUND_AWAY_FROM_CONTROL",
                "FEW_SYSTEMATIC_CHECKS",
                "QUARTER_OF_CONTROL"
            })
    void whatAConditionIsHeldAgainstIsInTheRuleSet(String condition) {
        List<String> names = ConditionThresholds.of(condition);

        assertThat(names)
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(thresholds.named("verdict", name)).startsWith("verdict." + name + " = "));
    }

    @ParameterizedTest
    @EnumSource(PatternName.class)
    void everyPatternHasItsNumbers(PatternName pattern) {
        List<String> numbers = PatternThresholds.of(pattern, thresholds);

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whatADimensionIsHeldAgainstIsInTheRuleSet() {
        List<DimensionThresholds.Threshold> held = Stream.of(DimensionCode.values())
                .flatMap(code -> DimensionThresholds.of(code.name()).stream())
                .toList();

        assertThat(held)
                .hasSizeGreaterThan(30)
                .allSatisfy(one -> assertThat(thresholds.named(one.theme(), one.name()))
                        .startsWith(one.theme() + "." + one.name() + " = "));
    }

    @Test
    void noNumberIsGivenForADimensionThatThereIsNot() {
        List<String> codes = Stream.of(DimensionCode.values()).map(Enum::name).toList();

        assertThat(codes).containsAll(DimensionThresholds.dimensions());
    }
}
