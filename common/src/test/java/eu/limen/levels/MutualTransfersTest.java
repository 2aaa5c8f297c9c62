package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.WeekSide;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import org.junit.jupiter.api.Test;

class MutualTransfersTest {

    private static final PatternName TRANSFERS = PatternName.PING_PONG;
    private static final String SECTION = "AT-IT";

    private static Told month(WeekSide... sides) {
        Told told = new Told(SECTION);
        for (int week = 0; week < 4; week++) {
            told.week(week, sides);
        }
        return told;
    }

    private static WeekSide austria(long apprehended, long transferred) {
        return Told.transfers("AT", "IT>AT", apprehended, transferred);
    }

    private static WeekSide italy(long apprehended, long transferred) {
        return Told.transfers("IT", "AT>IT", apprehended, transferred);
    }

    @Test
    void manyTransfersInBothDirectionsAreTold() {
        Told told = month(austria(10, 4), italy(8, 3));

        Account account = told.account(TRANSFERS, SECTION);
        assertThat(account.subject()).isEqualTo("repeated mutual transfers on AT-IT");
        assertThat(account.detail()).isEqualTo(", 16 by AT and 12 by IT within 4 weeks");
        assertThat(account.bothSides()).isTrue();
        assertThat(account.addressees()).extracting("state").containsOnly("AT", "IT");
        assertThat(account.reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains("Whether the same persons are meant cannot be seen"));
        assertThat(account.toString()).doesNotContainIgnoringCase("ping").doesNotContainIgnoringCase("pong");
    }

    @Test
    void manyInOneDirectionAreNone() {
        assertThat(month(austria(10, 4), italy(8, 2)).sight(TRANSFERS, SECTION)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aSmallShareOfThoseApprehendedIsNone() {
        assertThat(month(austria(10, 4), italy(80, 15)).sight(TRANSFERS, SECTION))
                .isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aSideThatReportsNothingIsNotLow() {
        Told told = new Told(SECTION);
        WeekSide silent = Told.side("IT", "AT>IT", sums -> {});
        for (int week = 0; week < 4; week++) {
            told.week(week, austria(10, 4), silent);
        }

        assertThat(told.sight(TRANSFERS, SECTION)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void thoseWhoseTransferIsNotStatedAreNamedAndInNoShare() {
        WeekSide unstated = Told.side(
                "IT",
                "AT>IT",
                sums -> sums.add(Quantity.APPREHENSION_REPORTS, 2)
                        .add(Quantity.PERSONS_APPREHENDED, 100)
                        .add(Quantity.PERSONS_WITH_TRANSFERS_STATED, 8)
                        .add(Quantity.PERSONS_TRANSFERRED_ACROSS, 3));

        Told told = month(austria(10, 4), unstated);

        assertThat(told.account(TRANSFERS, SECTION).reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains("For 368 more no transfer is stated"));
    }

    @Test
    void aBorderOfOneStateHasNoMutualTransfers() {
        Told told = new Told("NO:SEA");

        told.week(0, Told.transfers("NO", "*>NO", 100, 50));

        assertThat(told.of(TRANSFERS)).isEmpty();
    }
}
