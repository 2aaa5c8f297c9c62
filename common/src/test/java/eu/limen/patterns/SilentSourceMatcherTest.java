package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.PatternMatch;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SilentSourceMatcherTest {

    static final long DELAY = 12 * Tick.HOUR_MILLIS;

    /** One letter a day: m missing, a arrived. A match is the day whose absence makes it complete. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "mm,         none",
                "mmm,        2",
                "mmam,       none",
                "mmammm,     5",
                "mmmmmm,     2",
                "mmmammm,    2 6",
                "ammmaammm,  3 8",
            })
    void threePromisedDaysInARowMakeASilence(String letters, @Nullable String expected) {
        var matches = SilentSourceMatcher.matches(slots(SlotLength.DAY, letters));

        assertThat(matches.stream()
                        .map(match ->
                                Long.toString(match.days().get(match.days().size() - 1) - ADay.THURSDAY)))
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @ParameterizedTest
    @EnumSource(SlotLength.class)
    void aSilenceNeedsThreeSlotsOrADayOfShorterOnes(SlotLength length) {
        int needed = SilentSourceMatcher.slotsMissing(length);

        assertThat(SilentSourceMatcher.matches(slots(length, "m".repeat(needed - 1))))
                .isEmpty();
        assertThat(SilentSourceMatcher.matches(slots(length, "m".repeat(needed))))
                .hasSize(1);
        assertThat(needed)
                .isEqualTo(
                        switch (length) {
                            case HOUR -> 24;
                            case SIX_HOURS -> 4;
                            case DAY, WEEK, MONTH -> 3;
                        });
    }

    @Test
    void aSlotOfLocalDaysIsAboutTheDayItNames() {
        long summerMidnightInVienna = ADay.THURSDAY * Tick.DAY_MILLIS - 2 * Tick.HOUR_MILLIS;
        var slot = slot(SlotLength.DAY, summerMidnightInVienna, Tick.DAY_MILLIS, 1, DELAY);

        assertThat(SilentSourceMatcher.dayOf(slot)).isEqualTo(ADay.THURSDAY);
    }

    @Test
    void aMatchNamesItsFirstAndItsLastDay() {
        var matches = SilentSourceMatcher.matches(slots(SlotLength.DAY, "mmm"));

        assertThat(matches).extracting(PatternMatch::firstDay).containsExactly(ADay.THURSDAY);
        assertThat(matches).extracting(PatternMatch::days).containsExactly(List.of(ADay.THURSDAY, ADay.THURSDAY + 2));
    }

    /** Statuses of consecutive slots from Thursday on; one that arrives after a gap says so, others say nothing. */
    static List<SlotStatus> slots(SlotLength length, String letters) {
        List<SlotStatus> slots = new ArrayList<>();
        long duration = duration(length);
        int inARow = 0;
        for (int i = 0; i < letters.length(); i++) {
            long start = ADay.THURSDAY * Tick.DAY_MILLIS + i * duration;
            if (letters.charAt(i) == 'm') {
                slots.add(slot(length, start, duration, ++inARow, DELAY));
            } else if (inARow > 0) {
                inARow = 0;
                slots.add(slot(length, start, duration, 0, 0));
            }
        }
        return slots;
    }

    private static SlotStatus slot(SlotLength length, long start, long duration, int inARow, long delay) {
        return new SlotStatus(
                "HR-GW1",
                "HR-SI",
                Kind.CHECK,
                length,
                start,
                start + duration,
                inARow > 0,
                inARow,
                Tick.atOrAfter(start + duration + delay));
    }

    static long duration(SlotLength length) {
        return switch (length) {
            case HOUR -> Tick.HOUR_MILLIS;
            case SIX_HOURS -> 6 * Tick.HOUR_MILLIS;
            case DAY -> Tick.DAY_MILLIS;
            case WEEK -> 7 * Tick.DAY_MILLIS;
            case MONTH -> 31 * Tick.DAY_MILLIS;
        };
    }
}
