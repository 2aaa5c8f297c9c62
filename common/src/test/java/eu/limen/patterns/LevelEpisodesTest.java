package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Quantity;
import eu.limen.flow.Showing;
import eu.limen.flow.Tick;
import eu.limen.flow.WeekSide;
import eu.limen.levels.Told;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the weeks of a section show, told from the first alert to the last. */
class LevelEpisodesTest {

    private static final String SECTION = "DE-LU";
    private static final long VEHICLES = 4_000;

    private static WeekSide waiting(long minutes) {
        return Told.side(
                "LU",
                "DE>LU",
                sums -> sums.add(Quantity.WAITING_MINUTES_TIMES_VEHICLES, minutes * VEHICLES)
                        .add(Quantity.WAITING_VEHICLES, VEHICLES));
    }

    private static Keeper keeper(Told told, PatternName pattern) {
        List<Showing> showings = told.showings().stream()
                .filter(showing -> showing.pattern() == pattern)
                .toList();
        return Keeper.ofShowings(showings);
    }

    private static Told weeks(long... minutes) {
        Told told = new Told(SECTION);
        for (int week = 0; week < minutes.length; week++) {
            told.week(week, waiting(minutes[week]));
        }
        return told;
    }

    @Test
    void anEpisodeIsNewGoesOnAndIsOverAfterTwoQuietWeeks() {
        Keeper keeper =
                keeper(weeks(5, 45, 45, 45, 5, 5, 5), PatternName.CAPACITY).runUntil(Told.close(6));

        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1", "ENDED2");
        Alert first = keeper.alerts().get(0);
        assertThat(first.family()).isEqualTo(AlertFamily.PROPORTIONALITY);
        assertThat(first.headline()).isEqualTo("Traffic on DE-LU held up for 2 weeks, waiting time of LU: 45 minutes");
        assertThat(first.onset()).isEqualTo("2025-01-20");
        assertThat(first.measuresInForce()).containsExactly("DE-2025-001");
    }

    @Test
    void aCorrectionThatTakesItAwayCancelsIt() {
        Told told = weeks(5, 45, 45);

        told.known(2, Told.close(2) + 5 * Tick.HOUR_MILLIS, waiting(20));

        Keeper keeper = keeper(told, PatternName.CAPACITY).runUntil(Told.close(3));
        assertThat(keeper.told()).containsExactly("NEW0", "CANCEL1");
        assertThat(keeper.alerts().get(1).cancelReason()).contains("the week of 20 January 2025 does not show it");
    }

    @Test
    void aLateReportProlongsIt() {
        WeekSide silent = Told.side("LU", "DE>LU", 0, sums -> {});
        Told told = weeks(5, 45, 45).week(3, silent);

        told.known(3, Told.close(3) + 30 * Tick.HOUR_MILLIS, waiting(45));

        Keeper keeper = keeper(told, PatternName.CAPACITY).runUntil(Told.close(3) + 40 * Tick.HOUR_MILLIS);
        assertThat(keeper.told()).containsExactly("NEW0", "UPDATE1");
        assertThat(keeper.alerts().get(1).status()).isEqualTo(AlertStatus.UPDATE);
    }

    @Test
    void weeksThatNobodyCanAssessDoNotEndItAsQuiet() {
        WeekSide silent = Told.side("LU", "DE>LU", 0, sums -> {});
        Told told =
                weeks(5, 45, 45).week(3, silent).week(4, silent).week(5, silent).week(6, silent);

        Keeper keeper = keeper(told, PatternName.CAPACITY).runUntil(Told.close(7));

        assertThat(keeper.told()).containsExactly("NEW0", "ENDED1");
        assertThat(keeper.alerts().get(1).reasons())
                .anyMatch(reason -> reason.text().contains("This is not a finding that it is over"));
    }

    @Test
    void mutualTransfersAreToldToBothStatesAndEndWhenOneSideStops() {
        Told told = new Told("AT-IT");
        for (int week = 0; week < 10; week++) {
            long italian = week < 5 ? 4 : 0;
            told.week(week, Told.transfers("AT", "IT>AT", 10, 4), Told.transfers("IT", "AT>IT", 10, italian));
        }

        Keeper keeper = keeper(told, PatternName.PING_PONG).runUntil(Told.close(9));

        assertThat(keeper.alerts())
                .extracting(Alert::status)
                .startsWith(AlertStatus.NEW)
                .endsWith(AlertStatus.ENDED);
        assertThat(keeper.alerts()).extracting(Alert::family).containsOnly(AlertFamily.PATTERN);
        assertThat(keeper.alerts())
                .allMatch(alert ->
                        alert.headline().toLowerCase(java.util.Locale.ENGLISH).contains("repeated mutual transfers"));
        assertThat(keeper.alerts()).allMatch(alert -> alert.headline().length() <= 120);
    }
}
