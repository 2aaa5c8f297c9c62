package eu.limen.console.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.console.running.Specimens;
import eu.limen.model.DecisionCode;
import eu.limen.model.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static final List<String> SIDES = List.of("AT", "DE");
    private static final Indicator INDICATOR = new ResultReader().read(Specimens.example("indicator"), Indicator.class);
    private static final String VERDICT = INDICATOR.verdicts().get(0).id();

    private final DecidableResult indicator =
            DecidableResult.of(INDICATOR, SIDES, INDICATOR.id()).orElseThrow();
    private final DecidableResult verdict =
            DecidableResult.of(INDICATOR, SIDES, VERDICT).orElseThrow();

    @Test
    void aVerdictLiesInTheIndicatorOfItsSectionAndWeek() {
        assertThat(DecidableResult.indicatorOf(VERDICT)).isEqualTo(INDICATOR.id());
        assertThat(DecidableResult.indicatorOf(INDICATOR.id())).isEqualTo(INDICATOR.id());
        assertThat(DecidableResult.of(INDICATOR, SIDES, VERDICT.replace("L12", "L13")))
                .isEmpty();
    }

    @Test
    void bothStatesGiveTheirWordOnAnIndicator() {
        assertThat(DecisionRules.problems(indicator, "AT", DecisionCode.CONFIRMED, List.of()))
                .isEmpty();
        assertThat(DecisionRules.problems(indicator, "DE", DecisionCode.DISSENT, List.of("DATA_WRONG")))
                .isEmpty();
        assertThat(DecisionRules.problems(indicator, "SI", DecisionCode.CONFIRMED, List.of()))
                .singleElement()
                .asString()
                .startsWith("state: ")
                .contains("AT or DE");
    }

    @Test
    void onlyTheControllingStateFollowsAVerdict() {
        assertThat(DecisionRules.problems(verdict, "DE", DecisionCode.FOLLOWED, List.of()))
                .isEmpty();
        assertThat(DecisionRules.problems(verdict, "AT", DecisionCode.FOLLOWED, List.of()))
                .singleElement()
                .asString()
                .startsWith("state: ");
        assertThat(DecisionRules.problems(verdict, "DE", DecisionCode.CONFIRMED, List.of()))
                .singleElement()
                .asString()
                .startsWith("decision: ");
    }

    @Test
    void whoSaysNoSaysWhy() {
        assertThat(DecisionRules.problems(verdict, "DE", DecisionCode.NOT_FOLLOWED, List.of()))
                .singleElement()
                .asString()
                .startsWith("criteria: none");
        assertThat(DecisionRules.problems(
                        verdict,
                        "DE",
                        DecisionCode.NOT_FOLLOWED,
                        List.of("POLICE_CHECKS", "BOTH_SIDES", "SIDE_SILENT")))
                .isEmpty();
    }

    @Test
    void aReasonIsACriterionOfTheLawOrAConditionOfTheVerdictAndNoTextOfPeople() {
        List<String> problems =
                DecisionRules.problems(verdict, "DE", DecisionCode.NOT_FOLLOWED, List.of("MR_MUSTER", "MR_MUSTER"));

        assertThat(problems).hasSize(2).allMatch(problem -> problem.startsWith("criteria: "));
        assertThat(problems.toString()).contains("SIDE_SILENT", "POLICE_CHECKS").doesNotContain("MUSTER");
    }
}
