package eu.limen.situation;

import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static Watch promising(SlotLength length) {
        return Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, length, 1, null, Kind.UNAUTHORISED_MOVEMENT));
    }

    private static Count day(int day) {
        return movement(WALSERBERG, INTO_GERMANY, day, 20);
    }

    @Test
    void aDayThatComesInTimeIsNotMentioned() {
        Watch watch = promising(SlotLength.DAY);

        for (int day = 1; day < 10; day++) {
            watch.at(day + 1, 12, day(day));
        }

        assertThat(watch.slots).isEmpty();
    }

    @Test
    void aMissingDayIsNoticedWhenItsDelayIsOver() {
        Watch watch = promising(SlotLength.DAY).through(2, 11);
        assertThat(watch.slots).isEmpty();

        watch.through(2, 12);

        assertThat(watch.slots).hasSize(1);
        SlotStatus missing = watch.slots.get(0);
        assertThat(missing.missing()).isTrue();
        assertThat(missing.inARow()).isEqualTo(1);
        assertThat(missing.source()).isEqualTo(WALSERBERG);
        assertThat(missing.slotStartMillis()).isEqualTo(tick(1, 0));
        assertThat(missing.slotEndMillis()).isEqualTo(tick(2, 0));
        assertThat(missing.tick()).isEqualTo(tick(2, 12));
    }

    @Test
    void missingDaysAreCountedInARowAndEndWithTheNextReport() {
        Watch watch = promising(SlotLength.DAY).through(4, 12);
        assertThat(watch.slots).extracting(SlotStatus::inARow).containsExactly(1, 2, 3);

        watch.fromNowOn().at(5, 6, day(4)).through(7, 12);

        assertThat(watch.slots).extracting(SlotStatus::missing).containsExactly(false, true, true);
        assertThat(watch.slots).extracting(SlotStatus::inARow).containsExactly(0, 1, 2);
        assertThat(watch.slots.get(0).tick()).isEqualTo(tick(5, 6));
        assertThat(watch.slots.get(0).slotStartMillis()).isEqualTo(tick(4, 0));
    }

    @Test
    void aSourceThatSpeaksAgainIsHeardBeforeItsNextSlotIsDue() {
        Watch watch = promising(SlotLength.DAY).through(4, 12).fromNowOn();

        watch.at(4, 15, day(3));

        assertThat(watch.slots).hasSize(1).noneMatch(SlotStatus::missing);
        assertThat(watch.slots.get(0).tick()).isEqualTo(tick(4, 15));
    }

    @Test
    void anOlderDaySentLateDoesNotEndTheSilence() {
        Watch watch = promising(SlotLength.DAY).at(2, 6, day(1)).through(5, 12).fromNowOn();

        watch.correctedAt(5, 15, day(1), movement(WALSERBERG, INTO_GERMANY, 1, 25));

        assertThat(watch.slots).isEmpty();
    }

    @Test
    void quarterDaysAreNoticedOneByOne() {
        Watch watch = promising(SlotLength.SIX_HOURS).through(2, 12);

        assertThat(watch.slots).extracting(SlotStatus::inARow).containsExactly(1, 2, 3, 4);
        assertThat(watch.slots)
                .extracting(SlotStatus::tick)
                .containsExactly(tick(1, 18), tick(2, 0), tick(2, 6), tick(2, 12));

        watch.fromNowOn().at(2, 13, day(2).inQuarter(1)).through(3, 6);

        assertThat(watch.slots).extracting(SlotStatus::missing).containsExactly(false, true, false, true);
        assertThat(watch.slots)
                .extracting(SlotStatus::tick)
                .containsExactly(tick(2, 13), tick(2, 18), tick(3, 0), tick(3, 6));
    }

    @Test
    void hoursAreNoticedOneByOne() {
        Watch watch = promising(SlotLength.HOUR).through(2, 12);

        assertThat(watch.slots).hasSize(24);
        assertThat(watch.slots.get(0).tick()).isEqualTo(tick(1, 13));
        assertThat(watch.slots.get(23).inARow()).isEqualTo(24);
        assertThat(watch.slots)
                .allMatch(slot -> slot.slotEndMillis() - slot.slotStartMillis() == Tick.HOUR_MILLIS)
                .allMatch(slot -> slot.tick() == slot.slotEndMillis() + 12 * Tick.HOUR_MILLIS);

        watch.fromNowOn().at(2, 15, day(2).inHour(2));

        assertThat(watch.slots).extracting(SlotStatus::missing).containsExactly(true, true, false);
    }

    @Test
    void aSilenceThatEndsWithItsRosterEntryIsForgotten() {
        Watch watch = promising(SlotLength.DAY).through(3, 12).fromNowOn();

        watch.rosterAt(3, 18, "entry-0", null).through(9, 12);

        assertThat(watch.slots).isEmpty();
        assertThat(watch.book().silences).isEmpty();
    }

    @Test
    void aReportOfAnotherDirectionKeepsTheSourceFromBeingSilent() {
        Watch watch = promising(SlotLength.DAY);

        watch.at(2, 6, movement(WALSERBERG, "UNKNOWN", 1, 2)).through(2, 12);

        assertThat(watch.slots).isEmpty();
    }
}
