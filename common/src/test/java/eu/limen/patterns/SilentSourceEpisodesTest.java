package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Tick;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.ContactLevel;
import eu.limen.model.SlotLength;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SilentSourceEpisodesTest {

    private static final long FOREVER = Long.MAX_VALUE - 1;

    @Test
    void aSilenceIsToldToItsOwnStateAndNamesWhoIsSilentSinceWhen() {
        var keeper = Keeper.ofSlots(SilentSourceMatcherTest.slots(SlotLength.DAY, "ammm"))
                .runUntil(Closes.of(ADay.THURSDAY + 3));

        assertThat(keeper.told()).containsExactly("NEW0");
        var alert = keeper.alerts().get(0);
        assertThat(alert.id()).isEqualTo("A|SILENT_SOURCE|HR-GW1~HR-SI~check~P1D|_|2015-10-19T12:00:00Z");
        assertThat(alert.family()).isEqualTo(AlertFamily.DATA_QUALITY);
        assertThat(alert.onset()).isEqualTo("2015-10-16");
        assertThat(alert.dataUntil()).isEqualTo(Map.of("HR", "2015-10-15"));
        assertThat(alert.threats()).isEmpty();
        assertThat(alert.addressees())
                .containsExactly(new Addressee("HR", ContactLevel.NATIONAL), new Addressee("HR", ContactLevel.LOCAL));
        assertThat(alert.headline())
                .isEqualTo("No check reports from HR-GW1 on HR-SI since 16 October 2015: 3 daily slots missing");
        assertThat(keeper.unconfirmed()).isZero();
    }

    @Test
    void itIsToldAgainWhenItHasDoubledAndWhenItIsOver() {
        var keeper = Keeper.ofSlots(SilentSourceMatcherTest.slots(SlotLength.DAY, "mmmmmmmmmmmmmma"))
                .runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "UPDATE2", "ENDED3");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void aSecondSilenceIsASecondEpisode() {
        var keeper = Keeper.ofSlots(SilentSourceMatcherTest.slots(SlotLength.DAY, "mmmammm"))
                .runUntil(Closes.of(ADay.THURSDAY + 6));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "NEW0");
        assertThat(keeper.alerts()).extracting(Alert::onset).containsExactly("2015-10-15", "2015-10-15", "2015-10-19");
    }

    @Test
    void anHourlySourceIsSilentAfterADay() {
        var keeper = Keeper.ofSlots(SilentSourceMatcherTest.slots(SlotLength.HOUR, "m".repeat(30)))
                .runUntil(ADay.THURSDAY * Tick.DAY_MILLIS + 42 * Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0");
        assertThat(keeper.alerts().get(0).onset()).isEqualTo("2015-10-15T00:00:00Z");
        assertThat(keeper.alerts().get(0).dataUntil()).isEqualTo(Map.of("HR", "2015-10-14"));
    }

    @Test
    void aPromiseThatEndsEndsTheSilenceWithoutSayingThatTheSourceReports() {
        var keeper = Keeper.ofSlots(SilentSourceMatcherTest.slots(SlotLength.DAY, "mmmm"))
                .runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(1).knownAtMillis())
                .isEqualTo(Closes.of(ADay.THURSDAY + 3) + 2 * Tick.DAY_MILLIS);
        assertThat(keeper.alerts().get(1).reasons())
                .anySatisfy(reason -> assertThat(reason.text()).contains("not a finding that it is over"));
        assertThat(keeper.state()).isNull();
    }

    @Test
    void aCountThatStartsAnewEndsTheSilenceBeforeIt() {
        var slots = new ArrayList<>(SilentSourceMatcherTest.slots(SlotLength.DAY, "mmmmammm"));
        slots.removeIf(slot -> !slot.missing());

        var keeper = Keeper.ofSlots(slots).runUntil(Closes.of(ADay.THURSDAY + 7));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "NEW0");
    }

    @Test
    void singleAndDoubleGapsAreNoSilenceAndLeaveNothingBehind() {
        var keeper = Keeper.ofSlots(SilentSourceMatcherTest.slots(SlotLength.DAY, "amamammaama"))
                .runUntil(FOREVER);

        assertThat(keeper.told()).isEmpty();
        assertThat(keeper.state()).isNull();
    }
}
