package eu.limen.situation;

import static eu.limen.model.Threat.DRUGS_TRAFFICKING;
import static eu.limen.situation.Count.check;
import static eu.limen.situation.Count.movement;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static eu.limen.situation.Watch.tick;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Quantity;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.Ways;
import eu.limen.flow.WeekSide;
import eu.limen.model.Kind;
import eu.limen.model.Regime;
import eu.limen.model.SlotLength;
import org.junit.jupiter.api.Test;

class WeeksTest {

    private static final int PERSONS = Quantity.personsChecked(Regime.POLICE_CHECK);

    private static Watch checksEveryDayOfTheFirstWeek() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));
        for (int day = 0; day < 7; day++) {
            watch.at(day + 1, 6, check(WALSERBERG, INTO_GERMANY, day, 100)).through(day + 1, 11);
        }
        return watch;
    }

    private static WeekSide germany(SectionWeek week) {
        return week.sides().stream()
                .filter(side -> side.state().equals("DE") && side.direction().equals(INTO_GERMANY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeekClosesOnTheNextMondayAtNoon() {
        Watch watch = checksEveryDayOfTheFirstWeek();
        assertThat(watch.weeks).isEmpty();

        watch.through(7, 12);

        assertThat(watch.weeks).hasSize(1);
        SectionWeek week = watch.weeks.get(0);
        assertThat(week.mondayDay()).isEqualTo(MONDAY);
        assertThat(week.tick()).isEqualTo(tick(7, 12));
        assertThat(germany(week).sums().get(PERSONS)).isEqualTo(700);
        assertThat(germany(week).checkSlotsReported()).isEqualTo(7);
        assertThat(germany(week).checkSlotsPromised()).isEqualTo(7);
        assertThat(germany(week).lastReportedDay()).isEqualTo(MONDAY + 6);
    }

    @Test
    void aWeekIsSaidOnceUntilSomethingChangesIt() {
        Watch watch = checksEveryDayOfTheFirstWeek().through(12, 12);
        assertThat(watch.weeks).hasSize(1);

        watch.correctedAt(13, 3, check(WALSERBERG, INTO_GERMANY, 2, 100), check(WALSERBERG, INTO_GERMANY, 2, 150));

        assertThat(watch.weeks).hasSize(2);
        assertThat(watch.weeks.get(1).tick()).isEqualTo(tick(13, 3));
        assertThat(germany(watch.weeks.get(1)).sums().get(PERSONS)).isEqualTo(750);
    }

    @Test
    void aWeekInWhichAPromisedSideIsSilentIsSaid() {
        Watch watch = checksEveryDayOfTheFirstWeek().through(14, 12);

        assertThat(watch.weeks).hasSize(2);
        WeekSide silent = germany(watch.weeks.get(1));
        assertThat(silent.checkSlotsReported()).isZero();
        assertThat(silent.checkSlotsPromised()).isEqualTo(7);
        assertThat(silent.lastReportedDay()).isEqualTo(MONDAY + 6);
    }

    @Test
    void aSlotOfAWholeWeekFeedsItsWeekAndNoDay() {
        Watch watch =
                Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, SlotLength.WEEK, -700, null, Kind.CHECK));

        watch.at(
                        7,
                        9,
                        check(WALSERBERG, INTO_GERMANY, 0, 900)
                                .finding(DRUGS_TRAFFICKING, 9)
                                .forTheWeek())
                .through(7, 12);

        assertThat(watch.situations).isEmpty();
        assertThat(watch.labels).isEmpty();
        assertThat(watch.weeks).hasSize(1);
        WeekSide side = germany(watch.weeks.get(0));
        assertThat(side.sums().get(PERSONS)).isEqualTo(900);
        assertThat(side.sums().get(Quantity.hits(Regime.POLICE_CHECK, DRUGS_TRAFFICKING)))
                .isEqualTo(9);
        assertThat(side.checkSlotsReported()).isEqualTo(1);
        assertThat(side.checkSlotsPromised()).isEqualTo(1);
        assertThat(side.lastReportedDay()).isEqualTo(MONDAY + 6);
    }

    @Test
    void theLastReportOfWholeWeeksIsRememberedLongAfterTheWeekIsLetGoOf() {
        Watch watch =
                Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, SlotLength.WEEK, -700, null, Kind.CHECK));

        watch.at(7, 9, check(WALSERBERG, INTO_GERMANY, 0, 900).forTheWeek()).through(40 * 7, 12);

        assertThat(watch.weeks).hasSize(40);
        assertThat(watch.weeks)
                .extracting(week -> germany(week).lastReportedDay())
                .containsOnly(MONDAY + 6);
    }

    @Test
    void aWeekThatEndsBeforeAnythingIsKnownIsNotSaid() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, SlotLength.DAY, 14, null, Kind.CHECK));

        watch.through(21, 12);

        assertThat(watch.weeks).extracting(SectionWeek::mondayDay).containsExactly(MONDAY + 14);
    }

    @Test
    void aReportOfUnknownDirectionIsInItsWeek() {
        Watch watch = checksEveryDayOfTheFirstWeek();

        watch.at(7, 12, movement(WALSERBERG, "UNKNOWN", 3, 4));

        assertThat(watch.weeks.get(0).sides()).extracting(WeekSide::direction).containsExactly(INTO_GERMANY, "UNKNOWN");
    }

    @Test
    void aDayWithPoliceChecksCountsOnceHoweverManyReportsItHas() {
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));
        for (int hour : new int[] {1, 2, 20}) {
            watch.at(3, 6, policeCheck(2, hour));
        }
        watch.at(3, 6, policeCheck(1, 9)).through(7, 12);

        WeekSide week = germany(watch.weeks.get(0));
        assertThat(week.sums().get(Quantity.POLICE_DAYS)).isEqualTo(2);
        assertThat(week.sums().get(Quantity.POLICE_QUARTERS)).isEqualTo(3);
    }

    @Test
    void daysUnderControlAreCountedApartFromThoseOfPoliceChecks() {
        Ways control = Ways.of(Regime.BORDER_CONTROL);
        Watch watch = Watch.onAustriaGermany(promise(WALSERBERG, INTO_GERMANY, Kind.CHECK));
        watch.at(3, 6, policeCheck(2, 1));
        watch.at(
                        3,
                        6,
                        check(WALSERBERG, INTO_GERMANY, 1, 10)
                                .plus(control.byDay(), 10)
                                .plus(control.inQuarter(0), 10)
                                .inHour(2))
                .through(7, 12);

        WeekSide week = germany(watch.weeks.get(0));
        assertThat(week.sums().get(control.days())).isEqualTo(1);
        assertThat(week.sums().get(control.quarters())).isEqualTo(1);
        assertThat(week.sums().get(Quantity.POLICE_DAYS)).isEqualTo(1);
    }

    private static Count policeCheck(int day, int hour) {
        return check(WALSERBERG, INTO_GERMANY, day, 10)
                .plus(Quantity.POLICE_BY_DAY, 10)
                .plus(Quantity.policeCheckedInQuarter(hour / 6), 10)
                .inHour(hour);
    }
}
