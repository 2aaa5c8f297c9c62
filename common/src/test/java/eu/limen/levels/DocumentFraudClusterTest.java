package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.WeekSide;
import eu.limen.model.PatternName;
import eu.limen.model.Regime;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import org.junit.jupiter.api.Test;

class DocumentFraudClusterTest {

    private static final PatternName CLUSTER = PatternName.DOCUMENT_FRAUD_CLUSTER;
    private static final String BY_RAIL = "DE-DK[DE>DK]~check~RAIL";
    private static final int BEFORE = 12;

    private static WeekSide side(String state, long inTrains, long found, long inCars, long foundInCars) {
        return Told.side(state, "DE>DK", sums -> {
            sums.add(Quantity.personsChecked(Regime.POLICE_CHECK), inTrains + inCars);
            sums.add(Quantity.personsChecked(Transport.RAIL), inTrains);
            sums.add(Quantity.personsChecked(Transport.ROAD_CAR), inCars);
            sums.add(Quantity.documentFraud(Transport.RAIL), found);
            sums.add(Quantity.documentFraud(Transport.ROAD_CAR), foundInCars);
            sums.add(Quantity.hits(Regime.POLICE_CHECK, Threat.DOCUMENT_FRAUD), found + foundInCars);
        });
    }

    private static Told usual() {
        Told told = new Told("DE-DK");
        for (int week = 0; week < BEFORE; week++) {
            told.week(week, side("DE", 3_000, 3 + week % 2, 6_000, 5), side("DK", 2_000, 2 + week % 2, 6_000, 5));
        }
        return told;
    }

    @Test
    void moreFalseDocumentsAtTheSameChecksOfOneModeAreACluster() {
        Told told = usual();

        for (int week = BEFORE; week < BEFORE + 2; week++) {
            told.week(week, side("DE", 3_000, 20, 6_000, 5), side("DK", 2_000, 14, 6_000, 5));
        }

        Account account = told.account(CLUSTER, BY_RAIL);
        assertThat(account.subject()).isEqualTo("cluster of document fraud by rail on DE-DK from DE to DK");
        assertThat(account.observed()).isEqualTo(34);
        assertThat(account.expected()).isCloseTo(6, within(0.5));
        assertThat(account.bothSides()).isTrue();
        assertThat(told.sight(CLUSTER, "DE-DK[DE>DK]~check~ROAD_CAR")).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void moreChecksAtTheSameRateChangeNothing() {
        Told told = usual();

        for (int week = BEFORE; week < BEFORE + 4; week++) {
            told.week(week, side("DE", 30_000, 35, 6_000, 5), side("DK", 20_000, 25, 6_000, 5));
        }

        assertThat(told.sight(CLUSTER, BY_RAIL)).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void asManyMoreInEveryModeAreNoCluster() {
        Told told = usual();

        for (int week = BEFORE; week < BEFORE + 4; week++) {
            told.week(week, side("DE", 3_000, 20, 6_000, 30), side("DK", 2_000, 14, 6_000, 30));
        }

        assertThat(told.of(CLUSTER)).noneMatch(showing -> showing.sight() == Sight.SHOWS);
    }

    @Test
    void withoutChecksOfThatModeNothingIsAssessed() {
        Told told = usual();

        told.week(BEFORE, side("DE", 0, 0, 6_000, 5), side("DK", 0, 0, 6_000, 5));

        assertThat(told.sight(CLUSTER, BY_RAIL)).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void atABorderOfOneStateThatStateIsAllThereIs() {
        Told told = new Told("NO:SEA");
        for (int week = 0; week < BEFORE; week++) {
            told.week(week, ferry(3 + week % 2));
        }

        told.week(BEFORE, ferry(30)).week(BEFORE + 1, ferry(30));

        Account account = told.account(CLUSTER, "NO:SEA[*>NO]~check~FERRY");
        assertThat(account.bothSides()).isTrue();
        assertThat(account.addressees()).extracting("state").containsOnly("NO");
    }

    private static WeekSide ferry(long found) {
        return Told.side("NO", "*>NO", sums -> {
            sums.add(Quantity.personsChecked(Regime.POLICE_CHECK), 4_000);
            sums.add(Quantity.personsChecked(Transport.FERRY), 4_000);
            sums.add(Quantity.documentFraud(Transport.FERRY), found);
            sums.add(Quantity.hits(Regime.POLICE_CHECK, Threat.DOCUMENT_FRAUD), found);
        });
    }
}
