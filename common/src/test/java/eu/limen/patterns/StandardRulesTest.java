package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.PairDay;
import eu.limen.flow.Tick;
import eu.limen.model.SlotLength;
import eu.limen.rules.Parameters;
import org.junit.jupiter.api.Test;

/** The sequences are built of the numbers that the standard rules state; neither may change without the other. */
class StandardRulesTest {

    private final Parameters rules = RuleSetReader.standard().parameters();

    @Test
    void surgesAreBuiltOfTheStandardNumbers() {
        assertThat(rules.pattern().surgeHighDays()).isEqualTo(2);
        assertThat(rules.pattern().surgeWithinDays()).isEqualTo(SurgeMatcher.WITHIN_DAYS);
        assertThat(rules.pattern().endAfterQuietWindows()).isEqualTo(Spans.QUIET_DAYS);
    }

    @Test
    void displacementsAreBuiltOfTheStandardNumbers() {
        assertThat(rules.pattern().displacementFallenDays()).isEqualTo(2);
        assertThat(rules.pattern().displacementRiseDays()).isEqualTo(DisplacementMatcher.DAYS_UP);
        assertThat(rules.pattern().displacementDaysBefore()).isEqualTo(DisplacementMatcher.DAYS_BEFORE);
        assertThat(rules.pattern().displacementDaysAfter()).isEqualTo(DisplacementMatcher.DAYS_AFTER);
        assertThat(pair(100, 49).alone()).isTrue();
        assertThat(pair(100, (int) (100 * rules.pattern().displacementOthersShare()))
                        .alone())
                .isFalse();
    }

    @Test
    void silencesAreBuiltOfTheStandardNumbers() {
        assertThat(SilentSourceMatcher.slotsMissing(SlotLength.HOUR))
                .isEqualTo(rules.pattern().silentHours());
        assertThat(SilentSourceMatcher.slotsMissing(SlotLength.SIX_HOURS))
                .isEqualTo(rules.pattern().silentHours() / 6);
        assertThat(SilentSourceMatcher.slotsMissing(SlotLength.DAY))
                .isEqualTo(rules.pattern().silentSlots());
    }

    @Test
    void daysCloseWhenTheStandardRulesSay() {
        assertThat(Closes.of(ADay.THURSDAY))
                .isEqualTo((ADay.THURSDAY + 1) * Tick.DAY_MILLIS + rules.time().dayCloseHour() * Tick.HOUR_MILLIS);
        assertThat(Closes.lastDayAt(Closes.of(ADay.THURSDAY))).isEqualTo(ADay.THURSDAY);
        assertThat(Closes.lastDayAt(Closes.of(ADay.THURSDAY) - Tick.HOUR_MILLIS))
                .isEqualTo(ADay.THURSDAY - 1);
    }

    private static PairDay pair(int assessed, int fallen) {
        return new PairDay(
                "HR-HU",
                "HR>HU",
                "HR-SI",
                "HR>SI",
                ADay.quiet(ADay.THURSDAY).threat(),
                ADay.THURSDAY,
                0,
                PairDay.Part.FALL,
                true,
                true,
                0,
                assessed,
                fallen,
                ADay.quiet(ADay.THURSDAY),
                null);
    }
}
