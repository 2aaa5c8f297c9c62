package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.Label;
import eu.limen.model.Reason;
import eu.limen.model.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SurgeEpisodesTest {

    private static final long FOREVER = Long.MAX_VALUE - 1;

    @Test
    void aSurgeIsToldWhenItsSecondDayCloses() {
        var keeper = Keeper.ofDays(days("qHH")).runUntil(Closes.of(THURSDAY + 2));

        assertThat(keeper.told()).containsExactly("NEW0");
        var alert = keeper.alerts().get(0);
        assertThat(alert.id()).isEqualTo("A|SURGE|HR-SI[HR>SI]|UNAUTHORISED_MOVEMENT|2015-10-18T12:00:00Z");
        assertThat(alert.onset()).isEqualTo("2015-10-16");
        assertThat(alert.detectedAtMillis()).isEqualTo(Closes.of(THURSDAY + 2));
        assertThat(keeper.unconfirmed()).isZero();
    }

    @Test
    void evidenceOfOneSideSaysSoAndIsOnlyLikely() {
        var days = List.of(
                ADay.on(THURSDAY).label(Label.HIGH).counting(400).oneSided().build(), ADay.high(THURSDAY + 1));

        var alert =
                Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 1)).alerts().get(0);

        assertThat(alert.bothSides()).isFalse();
        assertThat(alert.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(alert.reasons()).extracting(Reason::rule).contains("one-sided");
    }

    @Test
    void eachFurtherHighDayUpdatesIt() {
        var keeper = Keeper.ofDays(days("qHHHqH")).runUntil(Closes.of(THURSDAY + 5));

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "UPDATE2");
        assertThat(keeper.alerts()).extracting(Alert::observed).containsExactly(800L, 1200L, 1600L);
        assertThat(keeper.alerts())
                .extracting(Alert::id)
                .containsOnly(keeper.alerts().get(0).id());
    }

    @Test
    void twoQuietDaysEndIt() {
        var keeper = Keeper.ofDays(days("qHHqqqqq")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(1).knownAtMillis()).isEqualTo(Closes.of(THURSDAY + 4));
    }

    @Test
    void daysThatCloseAtAnotherHourEndItAsWell() {
        long sixHours = 6 * Tick.HOUR_MILLIS;
        var days = days("qHHqq").stream()
                .map(day -> ADay.on(day.day())
                        .label(day.label())
                        .closing(Closes.of(day.day()) - sixHours)
                        .build())
                .toList();

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 4) - sixHours);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
    }

    @Test
    void silentDaysDoNotEndItButAWeekOfThemSaysThatNobodyKnows() {
        var keeper = Keeper.ofDays(days("qHHsssssssss")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(1).knownAtMillis()).isEqualTo(Closes.of(THURSDAY + 9));
        assertThat(keeper.alerts().get(1).reasons())
                .anySatisfy(reason -> assertThat(reason.text()).contains("not a finding that it is over"));
    }

    @Test
    void aKeyThatIsNoLongerPromisedIsLookedAtAgainAllTheSame() {
        var keeper = Keeper.ofDays(days("qHH")).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.state()).isNull();
    }

    @Test
    void aCorrectionThatRemovesADayCancelsIt() {
        var days = days("qHHq");
        days.add(ADay.on(THURSDAY + 1)
                .revised(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 4));

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        assertThat(keeper.alerts().get(1).cancelReason()).contains("2015-10-16 is QUIET");
        assertThat(keeper.alerts().get(1).headline()).startsWith("Withdrawn");
    }

    @Test
    void aCorrectionAlsoCancelsASurgeThatIsOver() {
        var days = days("qHHqqqqqqqqqqqqqqqqqqqqqqqqqqqq");
        days.add(ADay.on(THURSDAY + 2)
                .revised(Closes.of(THURSDAY + 25) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(FOREVER);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "CANCEL2");
    }

    @Test
    void aCorrectionThatRemovesOneOfThreeDaysUpdatesIt() {
        var days = days("qHHH");
        days.add(ADay.on(THURSDAY + 1)
                .revised(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 3) + Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "UPDATE2");
        assertThat(keeper.alerts().get(2).onset()).isEqualTo("2015-10-17");
        assertThat(keeper.alerts().get(2).detectedAtMillis()).isEqualTo(Closes.of(THURSDAY + 2));
    }

    @Test
    void aCorrectedFigureUpdatesItAndAnUnchangedOneDoesNot() {
        var days = days("qHH");
        long later = Closes.of(THURSDAY + 2) + Tick.HOUR_MILLIS;
        days.add(ADay.on(THURSDAY + 1)
                .label(Label.HIGH)
                .counting(500)
                .revised(later)
                .build());
        days.add(ADay.on(THURSDAY + 1)
                .label(Label.HIGH)
                .counting(500)
                .revised(later + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(later + 2 * Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1");
        assertThat(keeper.alerts().get(1).observed()).isEqualTo(900);
    }

    @Test
    void aCorrectionMayBringUpASurgeOfLongAgoWhichIsToldToBeOverAtOnce() {
        var days = days("qHqqqqqqqqqqqqq");
        days.add(ADay.on(THURSDAY + 2)
                .label(Label.HIGH)
                .revised(Closes.of(THURSDAY + 12) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 14));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts()).extracting(Alert::urgency).containsOnly(Urgency.PAST);
        assertThat(keeper.unconfirmed()).isZero();
    }

    @Test
    void twoSurgesBroughtUpAtOnceAreToldAtTwoTicksTheLaterOneFirst() {
        var days = days("qHqqqqqqqqqqHqqq");
        long later = Closes.of(THURSDAY + 15) + Tick.HOUR_MILLIS;
        days.add(ADay.on(THURSDAY + 2).label(Label.HIGH).revised(later).build());
        days.add(ADay.on(THURSDAY + 13).label(Label.HIGH).revised(later).build());

        var keeper = Keeper.ofDays(days).runUntil(later + 5 * Tick.HOUR_MILLIS);

        assertThat(keeper.alerts().stream().filter(alert -> alert.status() == AlertStatus.NEW))
                .extracting(Alert::onset)
                .containsExactly("2015-10-27", "2015-10-16");
        assertThat(keeper.alerts().stream().map(Alert::id).distinct()).hasSize(2);
    }

    @Test
    void aCorrectionThatJoinsTwoSurgesCancelsTheYoungerOne() {
        var days = days("qHHqqHH");
        days.add(ADay.on(THURSDAY + 3)
                .label(Label.HIGH)
                .counting(400)
                .revised(Closes.of(THURSDAY + 6) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 6) + Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1", "NEW0", "CANCEL1", "UPDATE2");
        var older = keeper.alerts().get(0);
        var younger = keeper.alerts().get(2);
        assertThat(keeper.alerts().get(3).cancelReason()).contains(older.id());
        assertThat(keeper.alerts().get(4).supersedes()).isEqualTo(younger.id());
        assertThat(keeper.alerts().get(4).observed()).isEqualTo(2000);
    }

    @Test
    void anOpenDayIsToldAgainWhenItsCountHasDoubledAndWhenItClosesOtherwise() {
        var days = days("qH");
        long tick = (THURSDAY + 2) * Tick.DAY_MILLIS + 13 * Tick.HOUR_MILLIS;
        for (long observed : new long[] {520, 530, 1030, 1050}) {
            days.add(ADay.on(THURSDAY + 2)
                    .label(Label.HIGH)
                    .counting(observed)
                    .open(tick)
                    .build());
            tick += Tick.HOUR_MILLIS;
        }
        days.add(ADay.on(THURSDAY + 2)
                .label(Label.HIGH)
                .counting(1060)
                .outOfCep()
                .build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 2));

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "UPDATE2");
        assertThat(keeper.alerts()).extracting(Alert::observed).containsExactly(920L, 1450L, 1460L);
    }

    @Test
    void anOpenDayThatClosesAsItWasToldIsNoNews() {
        var days = days("qH");
        long tick = Closes.of(THURSDAY + 2) - 3 * Tick.HOUR_MILLIS;
        days.add(
                ADay.on(THURSDAY + 2).label(Label.HIGH).counting(520).open(tick).build());
        days.add(
                ADay.on(THURSDAY + 2).label(Label.HIGH).counting(520).outOfCep().build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 2));

        assertThat(keeper.told()).containsExactly("NEW0");
    }

    @Test
    void anExpectationThatMovesALittleIsNoNews() {
        var days = days("qHH");
        days.add(ADay.on(THURSDAY + 1)
                .label(Label.HIGH)
                .counting(400)
                .expecting(101.3)
                .revised(Closes.of(THURSDAY + 2) + Tick.HOUR_MILLIS)
                .build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 3) - Tick.HOUR_MILLIS);

        assertThat(keeper.told()).containsExactly("NEW0");
    }

    @Test
    void anOpenDayThatClosesWithinItsBoundTakesTheSurgeBack() {
        var days = days("qH");
        days.add(ADay.on(THURSDAY + 2)
                .label(Label.HIGH)
                .open(Closes.of(THURSDAY + 1) + Tick.HOUR_MILLIS)
                .build());
        days.add(ADay.on(THURSDAY + 2).label(Label.RISING).build());

        var keeper = Keeper.ofDays(days).runUntil(Closes.of(THURSDAY + 2));

        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
    }

    @Test
    void memoryIsBoundedEvenIfASurgeNeverEnds() {
        var keeper = Keeper.ofDays(days("H".repeat(400)));

        for (int day = 0; day < 400; day++) {
            keeper.runUntil(Closes.of(THURSDAY + day));
            var state = Objects.requireNonNull(keeper.state());
            assertThat(state.days()).hasSizeLessThanOrEqualTo(126);
            assertThat(state.episodes()).hasSizeLessThanOrEqualTo(4);
        }
    }

    private static List<LabelledDay> days(String letters) {
        return new ArrayList<>(SurgeMatcherTest.days(letters).stream()
                .map(day -> day.label() == Label.HIGH ? ADay.high(day.day()) : day)
                .toList());
    }
}
