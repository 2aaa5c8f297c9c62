package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.WeekSide;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Regime;
import eu.limen.model.Setting;
import org.junit.jupiter.api.Test;

class EquivalenceDriftTest {

    private static final PatternName DRIFT = PatternName.EQUIVALENCE_DRIFT;
    private static final String FRANCE = "DE-FR~FR";

    /** Of 1,000 persons checked a week: how many systematically, at fixed places, on the line, in one setting; on how many days and quarters. */
    private record Ways(long systematic, long fixed, long atTheLine, long oneSetting, long days, long quarters) {

        private static final Ways DISTINCT = new Ways(0, 100, 50, 400, 4, 6);
        private static final Ways LIKE_CONTROL = new Ways(1_000, 1_000, 1_000, 1_000, 7, 28);

        WeekSide police() {
            return Told.side(
                    "FR",
                    "DE>FR",
                    sums -> sums.add(Quantity.personsChecked(Regime.POLICE_CHECK), 1_000)
                            .add(Quantity.POLICE_SYSTEMATIC, systematic)
                            .add(Quantity.POLICE_STATIC, fixed)
                            .add(Quantity.POLICE_DISTANCE_STATED, 1_000)
                            .add(Quantity.POLICE_AT_THE_LINE, atTheLine)
                            .add(Quantity.policeChecked(Setting.CROSSING_POINT), oneSetting)
                            .add(Quantity.policeChecked(Setting.ROADSIDE), 1_000 - oneSetting)
                            .add(Quantity.POLICE_BY_DAY, 1_000)
                            .add(Quantity.POLICE_BY_QUARTER, 1_000)
                            .add(Quantity.POLICE_DAYS, days)
                            .add(Quantity.POLICE_QUARTERS, quarters));
        }
    }

    private static Told month(WeekSide... sides) {
        Told told = new Told("DE-FR");
        for (int week = 0; week < 4; week++) {
            told.week(week, sides);
        }
        return told;
    }

    private static WeekSide traffic(long vehicles) {
        return Told.side("FR", "", sums -> sums.add(Quantity.VEHICLES_PASSED, vehicles));
    }

    @Test
    void checksThatHaveLostTheirFeaturesAreToldWithTheirNumber() {
        Told told = month(Ways.LIKE_CONTROL.police(), traffic(1_500));

        Account account = told.account(DRIFT, FRANCE);
        assertThat(account.subject())
                .isEqualTo("police checks of FR on DE-FR: 7 of 7 distinguishing features less clear");
        assertThat(account.addressees()).extracting("state").containsExactly("FR");
        assertThat(account.addresseesLater()).extracting("state").containsExactly("DE");
        assertThat(account.laterAfterDays()).isEqualTo(14);
        assertThat(account.reasons()).hasSize(8);
        assertThat(account.reasons().get(0).text()).contains("Less clear: checks on some days only");
    }

    @Test
    void itNeverSaysWhatThatMeansInLaw() {
        Account account = month(Ways.LIKE_CONTROL.police()).account(DRIFT, FRANCE);

        assertThat(account.subject() + account.reasons())
                .doesNotContain("unlawful")
                .doesNotContain("illegal")
                .doesNotContain("breach")
                .doesNotContain("violat");
        assertThat(account.reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains("This is not a finding about their lawfulness"));
    }

    @Test
    void clearlyDistinctChecksAreQuiet() {
        assertThat(month(Ways.DISTINCT.police(), traffic(100_000)).sight(DRIFT, FRANCE))
                .isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void threeFeaturesAreOneTooFew() {
        Ways three = new Ways(0, 1_000, 1_000, 1_000, 4, 6);

        assertThat(month(three.police(), traffic(100_000)).sight(DRIFT, FRANCE)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void threeFeaturesAndOneThatIsNotKnownAreNoNo() {
        Ways three = new Ways(0, 1_000, 1_000, 1_000, 4, 6);

        assertThat(month(three.police()).sight(DRIFT, FRANCE)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void borderControlIsNeverMeant() {
        WeekSide control = Told.side(
                "FR",
                "DE>FR",
                sums -> sums.add(Quantity.personsChecked(Regime.BORDER_CONTROL), 50_000)
                        .add(Quantity.PERSONS_CHECKED_SYSTEMATIC, 50_000));

        assertThat(month(control).sight(DRIFT, FRANCE)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aWeekWithoutReportsIsNotQuiet() {
        Told told = month(Ways.LIKE_CONTROL.police());

        told.week(4, Told.side("FR", "DE>FR", 0, sums -> {}));

        assertThat(told.sight(DRIFT, FRANCE)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void aHandfulOfChecksSaysNothingOfTheirWays() {
        WeekSide few = Told.side(
                "FR",
                "DE>FR",
                sums -> sums.add(Quantity.personsChecked(Regime.POLICE_CHECK), 10)
                        .add(Quantity.POLICE_SYSTEMATIC, 10)
                        .add(Quantity.POLICE_STATIC, 10));

        assertThat(month(few).sight(DRIFT, FRANCE)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void atABorderOfOneStateNobodyIsToldLater() {
        Told told = new Told("NO:SEA");
        WeekSide police = Ways.LIKE_CONTROL.police();
        for (int week = 0; week < 4; week++) {
            told.week(week, new WeekSide("NO", "*>NO", police.sums(), 1, 1, 0, 0, Told.MONDAY));
        }

        Account account = told.account(DRIFT, "NO:SEA~NO");
        assertThat(account.addressees()).extracting("state").containsExactly("NO");
        assertThat(account.addresseesLater()).isEmpty();
    }
}
