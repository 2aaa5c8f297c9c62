package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.model.DecisionCode;
import eu.limen.model.Endorsement;
import eu.limen.model.HumanDecision;
import eu.limen.register.SectionRegister;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StateWordsTest {

    private static final SectionRegister REGISTER = SectionRegister.standard();

    private static final long NINE_THIRTY = Story.monday(10) * Tick.DAY_MILLIS + 9 * Tick.HOUR_MILLIS + 1_800_000;

    private static HumanDecision decision(String resultId, DecisionCode code) {
        return new HumanDecision(resultId, 0, "AT", "COORDINATOR", code, List.of(), NINE_THIRTY);
    }

    @Test
    void aConfirmationIsTheStatesWordOnTheWeekFromTheNextTickOn() {
        AssessmentInput input = Objects.requireNonNull(
                StateWords.inputOf(decision("I|AT-DE|2024-W10", DecisionCode.CONFIRMED), REGISTER));

        assertThat(input.section()).isEqualTo("AT-DE");
        assertThat(input.tick()).isEqualTo(NINE_THIRTY + 1_800_000);
        assertThat(input.word()).isEqualTo(new StateWord("AT", Story.monday(9), Endorsement.CONFIRMED, NINE_THIRTY));
    }

    @Test
    void whatIsNoWordOnAnIndicatorIsLeft() {
        assertThat(StateWords.inputOf(decision("I|AT-DE|2024-W10", DecisionCode.FOLLOWED), REGISTER))
                .isNull();
        assertThat(StateWords.inputOf(decision("V|AT-DE|AT|AT-L1|2024-W10", DecisionCode.DISSENT), REGISTER))
                .isNull();
        assertThat(StateWords.inputOf(decision("I|AT-DE|2024-W99", DecisionCode.CONFIRMED), REGISTER))
                .isNull();
    }

    @Test
    void aWordOnWhatIsNotTheStatesOrNotOverIsLeft() {
        assertThat(StateWords.inputOf(decision("I|XX-YY|2024-W10", DecisionCode.CONFIRMED), REGISTER))
                .isNull();
        assertThat(StateWords.inputOf(decision("I|CZ-SK|2024-W10", DecisionCode.CONFIRMED), REGISTER))
                .isNull();
        assertThat(StateWords.inputOf(decision("I|AT-DE|2024-W11", DecisionCode.CONFIRMED), REGISTER))
                .isNull();
    }

    @Test
    void theLastWordOfAStateStandsInTheIndicatorAndAStrangersDoesNot() {
        Story story = Story.on("AT-DE");
        SectionHistory history = story.history();
        SectionHistory spoken = new SectionHistory(
                history.measures(),
                history.weeks(),
                history.trends(),
                List.of(),
                List.of(),
                List.of(
                        new StateWord("AT", Story.monday(9), Endorsement.DISSENT, 20),
                        new StateWord("AT", Story.monday(9), Endorsement.CONFIRMED, 10),
                        new StateWord("FR", Story.monday(9), Endorsement.CONFIRMED, 30)));

        assertThat(Story.assess(spoken, 9).endorsement())
                .containsEntry("AT", Endorsement.DISSENT)
                .containsEntry("DE", Endorsement.NONE)
                .hasSize(2);
        assertThat(Endorsements.confirmed(spoken, Story.monday(10), 2)).isFalse();
    }
}
