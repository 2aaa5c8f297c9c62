package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.analysis.network.DisplacementFinding.Answer;
import eu.limen.flow.DisplacementCheck;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.Reason;
import eu.limen.model.Threat;
import eu.limen.model.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplacementCheckTest {

    private static final long FOREVER = Long.MAX_VALUE - 1;

    /** X is low from Saturday on, and Monday the 12th begins the onset's week. */
    private static final long ONSET = THURSDAY + 2;

    private static final long FOUND = Closes.of(THURSDAY + 3);
    private static final long AFTER_FOUR_WEEKS = AWeek.closes(3);
    private static final long AFTER_EIGHT_WEEKS = AWeek.closes(7);
    private static final long AFTER_THIRTEEN_WEEKS = AWeek.closes(12);

    @Test
    void confirmationIsToldAsAnUpdateEvenAfterTheDaysAreOver() {
        var keeper = keeper(check(FOUND, Answer.PENDING, 0), check(AFTER_EIGHT_WEEKS, Answer.CONFIRMED, 8));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "UPDATE2");
        Alert update = keeper.alerts().get(2);
        assertThat(update.knownAtMillis()).isEqualTo(AFTER_EIGHT_WEEKS);
        assertThat(update.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(update.urgency()).isEqualTo(Urgency.PAST);
        assertThat(update.headline())
                .isEqualTo(
                        "Likely displacement from HR-HU to HR-SI, unauthorised movement, compared over 8 weeks with sections far away");
        assertThat(stage(update).text())
                .isEqualTo("Over 8 weeks, against 5 sections further away, the rate on HR-HU was 0.40 times and next"
                        + " door 1.60 times what the weeks before led to expect. For every 100 findings that stayed"
                        + " away, 80 more came up next door. This is consistent with a displacement; it is no proof of"
                        + " its cause.");
        assertThat(stage(update).threshold()).contains(">= 0.983").contains(">= 0.967");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void theFirstAlertAlreadySaysThatThereAreTooFewControls() {
        var keeper =
                keeper(check(FOUND, Answer.TOO_FEW_CONTROLS, 0), check(AFTER_FOUR_WEEKS, Answer.TOO_FEW_CONTROLS, 4));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(stage(keeper.alerts().get(0)).observed()).isEqualTo("not assessable: 5 control sections");
        assertThat(keeper.alerts().get(0).certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void thatItCannotBeAssessedAfterAllIsToldOnce() {
        var keeper = keeper(
                check(FOUND, Answer.PENDING, 0),
                check(AFTER_FOUR_WEEKS, Answer.TOO_FEW_CONTROLS, 4),
                check(AFTER_EIGHT_WEEKS, Answer.TOO_FEW_CONTROLS, 8));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "UPDATE2");
        assertThat(stage(keeper.alerts().get(2)).text()).contains("not assessable: 5 control sections");
    }

    @Test
    void aLookThatConfirmsNothingWakesNobodyUntilTheLast() {
        var keeper = keeper(
                check(FOUND, Answer.PENDING, 0),
                check(AFTER_FOUR_WEEKS, Answer.NOT_CONFIRMED, 4),
                check(AFTER_EIGHT_WEEKS, Answer.NOT_CONFIRMED, 8),
                check(AFTER_THIRTEEN_WEEKS, Answer.NOT_CONFIRMED, 13));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "UPDATE2");
        Alert last = keeper.alerts().get(2);
        assertThat(last.knownAtMillis()).isEqualTo(AFTER_THIRTEEN_WEEKS);
        assertThat(last.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(stage(last).observed()).isEqualTo("not confirmed after 4, 8 and 13 weeks");
    }

    @Test
    void aCorrectionThatTakesTheConfirmationAwayIsNews() {
        var keeper = keeper(
                check(FOUND, Answer.PENDING, 0),
                check(AFTER_FOUR_WEEKS, Answer.CONFIRMED, 4),
                check(AFTER_FOUR_WEEKS + 5 * 3_600_000L, Answer.NOT_CONFIRMED, 4));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "UPDATE2", "UPDATE3");
        assertThat(keeper.alerts().get(3).certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(stage(keeper.alerts().get(3)).observed()).isEqualTo("not confirmed after 4 weeks");
    }

    @Test
    void newFiguresOfAConfirmationAreNoNews() {
        var keeper = keeper(
                check(AFTER_FOUR_WEEKS, Answer.CONFIRMED, 4),
                check(AFTER_FOUR_WEEKS + 5 * 3_600_000L, Answer.CONFIRMED, 8));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "UPDATE2");
    }

    @Test
    void aCheckOfAnotherOnsetSaysNothing() {
        DisplacementCheck check = check(AFTER_FOUR_WEEKS, Answer.CONFIRMED, 4);
        var keeper = keeper(new DisplacementCheck(
                check.xSection(),
                check.xDirection(),
                check.ySection(),
                check.yDirection(),
                check.threat(),
                ONSET - 1,
                check.tick(),
                check.finding(),
                check.fallLevel(),
                check.riseLevel()));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void theLastMessageSaysWhatTheDaysAndTheWeeksSay() {
        var keeper = keeper(check(AFTER_EIGHT_WEEKS, Answer.CONFIRMED, 8));

        assertThat(keeper.alerts()).extracting(Alert::status).endsWith(AlertStatus.UPDATE);
        assertThat(keeper.alerts().get(2).evidence())
                .isEqualTo(keeper.alerts().get(1).evidence());
    }

    private static Keeper keeper(DisplacementCheck... checks) {
        return Keeper.ofPairDays(DisplacementMatcherTest.pairDays("qqFFqq", "qqHHqq", 4, 0))
                .withChecks(List.of(checks))
                .runUntil(FOREVER);
    }

    private static Reason stage(Alert alert) {
        return alert.reasons().stream()
                .filter(reason -> reason.rule().equals("displacement-stage"))
                .findFirst()
                .orElseThrow();
    }

    private static DisplacementCheck check(long tick, Answer answer, int weeksAfter) {
        var finding =
                new DisplacementFinding(answer, weeksAfter, 26, 5, 1.2, 0.4, 0.999, 1.6, 0.98, 0.998, 0.97, 0.8, 3, -1);
        return new DisplacementCheck(
                "HR-HU",
                "HR>HU",
                "HR-SI",
                "HR>SI",
                Threat.UNAUTHORISED_MOVEMENT,
                ONSET,
                tick,
                finding,
                1 - 0.05 / 3,
                1 - 0.1 / 3);
    }
}
