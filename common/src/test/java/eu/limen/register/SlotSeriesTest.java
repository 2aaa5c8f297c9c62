package eu.limen.register;

import static eu.limen.register.Given.day;
import static eu.limen.register.Given.millis;
import static eu.limen.register.Given.section;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotSeriesTest {

    private static final long SIX_HOURS = 6 * Tick.HOUR_MILLIS;

    @ParameterizedTest
    @EnumSource(SlotLength.class)
    void everyPromisedSlotBecomesDueAtExactlyOneTick(SlotLength length) {
        SlotSeries series = series(length, true, "2025-03-01", "2025-05-31");
        Set<String> seen = new TreeSet<>();
        int due = 0;
        for (long tick = millis("2025-02-20T00:00:00Z");
                tick < millis("2025-06-10T00:00:00Z");
                tick += Tick.HOUR_MILLIS) {
            for (PromisedSlot slot : series.due(tick - Tick.HOUR_MILLIS, tick)) {
                assertThat(slot.dueMillis())
                        .isGreaterThan(tick - Tick.HOUR_MILLIS)
                        .isLessThanOrEqualTo(tick);
                seen.add(slot.periodDay() + "/" + slot.slotIndex());
                due++;
            }
        }
        int expected = expectedBetweenMarchAndMay(length);

        assertThat(due).isEqualTo(expected);
        assertThat(seen).hasSize(expected);
    }

    private static int expectedBetweenMarchAndMay(SlotLength length) {
        return switch (length) {
            case HOUR -> 92 * 24;
            case SIX_HOURS -> 92 * 4;
            case DAY -> 92;
            case WEEK -> 12;
            case MONTH -> 3;
        };
    }

    @Test
    void aLocalDayEndsAtItsMidnightAlsoWhenTheClocksChange() {
        SlotSeries series = series(SlotLength.DAY, true, "2025-03-29", "2025-03-30");

        List<PromisedSlot> due = series.due(millis("2025-03-29T00:00:00Z"), millis("2025-04-02T00:00:00Z"));

        assertThat(due)
                .containsExactly(
                        new PromisedSlot(
                                day("2025-03-29"),
                                0,
                                millis("2025-03-28T23:00:00Z"),
                                millis("2025-03-29T23:00:00Z"),
                                millis("2025-03-30T05:00:00Z")),
                        new PromisedSlot(
                                day("2025-03-30"),
                                0,
                                millis("2025-03-29T23:00:00Z"),
                                millis("2025-03-30T22:00:00Z"),
                                millis("2025-03-31T04:00:00Z")));
    }

    @Test
    void quarterDaysAlignToUtcAlways() {
        SlotSeries series = series(SlotLength.SIX_HOURS, true, "2025-07-01", "2025-07-01");

        assertThat(series.due(0, millis("2025-07-03T00:00:00Z")))
                .extracting(PromisedSlot::endMillis)
                .containsExactly(
                        millis("2025-07-01T06:00:00Z"),
                        millis("2025-07-01T12:00:00Z"),
                        millis("2025-07-01T18:00:00Z"),
                        millis("2025-07-02T00:00:00Z"));
    }

    @Test
    void ofTwoDelaysTheLongerOneHolds() {
        List<Promise> promises = new ArrayList<>();
        promises.add(promise(SlotLength.DAY, "AT>DE", false, SIX_HOURS));
        promises.add(promise(SlotLength.DAY, "DE>AT", false, 3 * SIX_HOURS));
        SlotSeries series =
                Roster.ofPromises(section("AT-DE"), promises).series().get(0);

        assertThat(series.due(millis("2025-03-04T00:00:00Z"), millis("2025-03-04T18:00:00Z")))
                .extracting(PromisedSlot::dueMillis)
                .containsExactly(millis("2025-03-04T18:00:00Z"));
    }

    @Test
    void directionsShareASeriesAndKindsDoNot() {
        List<Promise> promises = List.of(
                promise(SlotLength.DAY, "AT>DE", false, 0),
                promise(SlotLength.DAY, "DE>AT", false, 0),
                promise(SlotLength.HOUR, "AT>DE", false, 0));

        assertThat(Roster.ofPromises(section("AT-DE"), promises).series())
                .extracting(SlotSeries::key)
                .containsExactly("DE-BPOL|check|P1D", "DE-BPOL|check|PT1H");
    }

    private static SlotSeries series(SlotLength length, boolean localDays, String from, String to) {
        Promise promise = new Promise("DE-BPOL", Kind.CHECK, length, "AT>DE", SIX_HOURS, localDays, day(from), day(to));
        return Roster.ofPromises(section("AT-DE"), List.of(promise)).series().get(0);
    }

    private static Promise promise(SlotLength length, String direction, boolean localDays, long delay) {
        return new Promise(
                "DE-BPOL", Kind.CHECK, length, direction, delay, localDays, day("2025-03-03"), day("2025-03-03"));
    }
}
