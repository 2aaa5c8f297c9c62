package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.WeekSide;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.ModusOperandi;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Regime;
import eu.limen.model.Transport;
import org.junit.jupiter.api.Test;

class ModusOperandiShiftTest {

    private static final PatternName SHIFT = PatternName.MODUS_OPERANDI_SHIFT;
    private static final String TO_DE = "CZ>DE";
    private static final String LORRIES = "CZ-DE[CZ>DE]~unauthorised-movement~ROAD_LORRY~CONCEALED_IN_LORRY";
    private static final int BEFORE = 15;
    private static final int WINDOW = 4;

    /** What one side counts in a week: persons checked and people found, in lorries and on foot, and findings that state nothing. */
    private record Counts(long inLorries, long concealed, long onFoot, long walking, long unstated) {

        private static final Counts USUAL = new Counts(2_000, 6, 1_000, 20, 4);

        WeekSide of(String state) {
            return of(state, 1, true);
        }

        WeekSide of(String state, int slots, boolean lorriesStated) {
            return Told.side(state, TO_DE, slots, sums -> {
                sums.add(Quantity.personsChecked(Regime.POLICE_CHECK), inLorries + onFoot);
                sums.add(Quantity.personsChecked(Transport.ROAD_LORRY), lorriesStated ? inLorries : inLorries / 5);
                sums.add(Quantity.personsChecked(Transport.FOOT), onFoot);
                sums.add(Quantity.detections(Regime.POLICE_CHECK), concealed + walking + unstated);
                sums.add(Quantity.detections(ModusOperandi.CONCEALED_IN_LORRY, Transport.ROAD_LORRY), concealed);
                sums.add(Quantity.detections(ModusOperandi.FOOT_GREEN_BORDER, Transport.FOOT), walking);
            });
        }
    }

    private static Told usual() {
        Told told = new Told("CZ-DE");
        for (int week = 0; week < BEFORE; week++) {
            told.week(week, Counts.USUAL.of("CZ"), Counts.USUAL.of("DE"));
        }
        return told;
    }

    private static Told then(Counts czech, Counts german) {
        Told told = usual();
        for (int week = BEFORE; week < BEFORE + WINDOW; week++) {
            told.week(week, czech.of("CZ"), german.of("DE"));
        }
        return told;
    }

    @Test
    void aWayOfActingFoundMoreOftenAtTheSameChecksOfItsModeIsAShift() {
        Counts shifted = new Counts(2_000, 24, 1_000, 6, 4);

        Told told = then(shifted, shifted);

        Account account = told.account(SHIFT, LORRIES);
        assertThat(account.subject())
                .isEqualTo("shift towards concealment in lorries (by lorry) on CZ-DE from CZ to DE");
        assertThat(account.observed()).isEqualTo(48);
        assertThat(account.expected()).isCloseTo(12, within(2.0));
        assertThat(account.bothSides()).isTrue();
        assertThat(account.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(account.direction()).isEqualTo(TO_DE);
        assertThat(account.addressees())
                .extracting("state", "level")
                .contains(
                        org.assertj.core.groups.Tuple.tuple("CZ", ContactLevel.LOCAL),
                        org.assertj.core.groups.Tuple.tuple("DE", ContactLevel.NATIONAL));
        assertThat(account.measuresInForce()).containsExactly("DE-2025-001");
        assertThat(account.reasons()).extracting(Reason::rule).containsExactly("modus-operandi-shift", "not stated");
        assertThat(account.reasons().get(0).provision()).isEqualTo("Recommendation (EU) 2024/268, point 2(a)(iii)");
    }

    @Test
    void moreChecksOfThatModeAtTheSameRateAreNone() {
        Counts tenfold = new Counts(20_000, 60, 1_000, 20, 4);

        assertThat(then(tenfold, tenfold).sight(SHIFT, LORRIES)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void checksMovedFromOneModeToAnotherAreNone() {
        Counts moved = new Counts(2_900, 9, 100, 2, 4);
        Counts back = new Counts(100, 0, 2_900, 58, 4);

        Told told = then(moved, back);

        assertThat(told.of(SHIFT)).noneMatch(showing -> showing.sight() == Sight.SHOWS);
    }

    @Test
    void whatAllFindingsOfTheFlowHaveInCommonIsNone() {
        Counts allMore = new Counts(2_000, 24, 1_000, 80, 16);

        assertThat(then(allMore, allMore).of(SHIFT)).noneMatch(showing -> showing.sight() == Sight.SHOWS);
    }

    @Test
    void withoutChecksOfThatModeNothingIsAssessed() {
        Counts unexposed = new Counts(0, 24, 1_000, 20, 4);

        assertThat(then(unexposed, unexposed).sight(SHIFT, LORRIES)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void aSideThatMissesItsReportsIsNotQuiet() {
        Told told = usual();

        told.week(BEFORE, Counts.USUAL.of("CZ"), Counts.USUAL.of("DE", 0, true));

        assertThat(told.sight(SHIFT, LORRIES)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void findingsThatOnlyNowStateTheirModusAreNone() {
        Counts fewStated = new Counts(2_000, 6, 1_000, 0, 44);
        Counts moreStated = new Counts(2_000, 24, 1_000, 0, 26);
        Told told = new Told("CZ-DE");
        for (int week = 0; week < BEFORE; week++) {
            told.week(week, fewStated.of("CZ"), fewStated.of("DE"));
        }

        for (int week = BEFORE; week < BEFORE + WINDOW; week++) {
            told.week(week, moreStated.of("CZ"), moreStated.of("DE"));
        }

        assertThat(told.sight(SHIFT, LORRIES)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void smallerGroupsThatMustNotStateTheirModusLowerNoExpectation() {
        Counts small = new Counts(2_000, 0, 1_000, 20, 10);

        Told told = then(small, small);

        assertThat(told.of(SHIFT)).noneMatch(showing -> showing.sight() == Sight.SHOWS);
    }

    @Test
    void checksThatNoLongerStateTheirModeAreNone() {
        Told told = usual();

        for (int week = BEFORE; week < BEFORE + WINDOW; week++) {
            told.week(week, Counts.USUAL.of("CZ", 1, false), Counts.USUAL.of("DE", 1, false));
        }

        assertThat(told.sight(SHIFT, LORRIES)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void oneSideAloneIsToldAsOneSided() {
        Told told = then(new Counts(2_000, 40, 1_000, 6, 4), Counts.USUAL);

        Account account = told.account(SHIFT, LORRIES);
        assertThat(account.bothSides()).isFalse();
        assertThat(account.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(account.reasons()).extracting(Reason::rule).contains("one-sided");
    }

    /** One side finds ten times as much per check; checks move to it. Pooled, the rate would triple (methods 3, Simpson's paradox). */
    @Test
    void eachSideIsComparedWithItsOwnChecks() {
        Told told = new Told("CZ-DE");
        for (int week = 0; week < BEFORE; week++) {
            told.week(week, new Counts(1_000, 20, 1_000, 20, 4).of("CZ"), new Counts(9_000, 18, 1_000, 20, 4).of("DE"));
        }

        for (int week = BEFORE; week < BEFORE + WINDOW; week++) {
            told.week(week, new Counts(9_000, 180, 1_000, 20, 4).of("CZ"), new Counts(1_000, 2, 1_000, 20, 4).of("DE"));
        }

        assertThat(told.sight(SHIFT, LORRIES)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void tooShortAPastSaysNothing() {
        Told told = new Told("CZ-DE");
        Counts shifted = new Counts(2_000, 40, 1_000, 6, 4);

        for (int week = 0; week < 10; week++) {
            told.week(week, (week < 7 ? Counts.USUAL : shifted).of("CZ"), Counts.USUAL.of("DE"));
        }

        assertThat(told.of(SHIFT)).allMatch(showing -> showing.sight() == Sight.UNKNOWN);
    }
}
