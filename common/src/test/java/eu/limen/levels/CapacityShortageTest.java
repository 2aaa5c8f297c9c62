package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.WeekSide;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import org.junit.jupiter.api.Test;

class CapacityShortageTest {

    private static final PatternName CAPACITY = PatternName.CAPACITY;
    private static final String SECTION = "DE-LU";
    private static final long VEHICLES = 4_000;

    private static WeekSide waiting(long minutes) {
        return Told.side(
                "LU",
                "DE>LU",
                sums -> sums.add(Quantity.WAITING_MINUTES_TIMES_VEHICLES, minutes * VEHICLES)
                        .add(Quantity.WAITING_VEHICLES, VEHICLES));
    }

    private static WeekSide connections(long open) {
        return Told.side(
                "DE",
                "LU>DE",
                sums -> sums.add(Quantity.CONNECTIONS_OPEN, open)
                        .add(Quantity.CONNECTIONS_TOTAL, 10)
                        .add(Quantity.LANES_OPEN, 4)
                        .add(Quantity.LANES_TOTAL, 4));
    }

    @Test
    void twoWeeksOfWaitingAreToldToBothStates() {
        Told told = new Told(SECTION).week(0, waiting(45)).week(1, waiting(40));

        Account account = told.account(CAPACITY, SECTION);
        assertThat(account.detail()).isEqualTo(", waiting time of LU: 40 minutes");
        assertThat(account.addressees()).extracting("state").containsOnly("DE", "LU");
        assertThat(account.bothSides()).isFalse();
        assertThat(account.reasons())
                .extracting(Reason::provision)
                .containsExactly("Recommendation (EU) 2024/268, point 19", "Recommendation (EU) 2024/268, point 21");
        assertThat(account.reasons().get(0).text()).contains("45 minutes, then 40 minutes");
    }

    @Test
    void oneWeekIsNone() {
        Told told = new Told(SECTION).week(0, waiting(45)).week(1, waiting(29)).week(2, waiting(45));

        assertThat(told.sight(CAPACITY, SECTION)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aClosedConnectionIsToldBesideWaitingThatIsNot() {
        Told told = new Told(SECTION).week(0, waiting(5), connections(9)).week(1, waiting(5), connections(9));

        assertThat(told.account(CAPACITY, SECTION).reasons().get(0).observed())
                .isEqualTo("cross-border connections open, DE: 90 %");
    }

    @Test
    void twoDifferentLimitsInTwoWeeksAreNone() {
        Told told = new Told(SECTION).week(0, waiting(45), connections(10)).week(1, waiting(5), connections(5));

        assertThat(told.sight(CAPACITY, SECTION)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void whatIsNoLongerReportedIsNotEnough() {
        Told told = new Told(SECTION)
                .week(0, waiting(45), connections(10))
                .week(1, waiting(45), connections(10))
                .week(2, connections(10));

        assertThat(told.sight(CAPACITY, SECTION)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void whereNothingIsReportedNothingIsSaid() {
        Told told = new Told(SECTION).week(0, Told.side("LU", "DE>LU", sums -> {}));

        assertThat(told.of(CAPACITY)).isEmpty();
    }
}
