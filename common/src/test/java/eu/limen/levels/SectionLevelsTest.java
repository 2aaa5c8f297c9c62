package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Tick;
import eu.limen.flow.WeekSide;
import eu.limen.model.PatternName;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SectionLevelsTest {

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

    @Test
    void aCorrectionIsSaidOfEveryWeekThatItConcerns() {
        Told told = new Told(SECTION).week(0, waiting(45)).week(1, waiting(45)).week(2, waiting(45));
        int before = told.showings().size();

        told.known(1, Told.close(2) + Tick.HOUR_MILLIS, waiting(5));

        List<Showing> changed = told.showings().subList(before, told.showings().size());
        assertThat(changed).extracting(Showing::day).containsExactly(Told.monday(1), Told.monday(2));
        assertThat(changed).allMatch(showing -> showing.sight() == Sight.SHOWS_NOT);
        assertThat(changed).allMatch(showing -> showing.tick() == Told.close(2) + Tick.HOUR_MILLIS);
    }

    @Test
    void whatIsNotChangedIsNotSaidAgain() {
        Told told = new Told(SECTION).week(0, waiting(45)).week(1, waiting(45));
        int before = told.showings().size();

        told.known(1, Told.close(1) + Tick.HOUR_MILLIS, waiting(45));

        assertThat(told.showings()).hasSize(before);
    }

    @Test
    void whatIsWithdrawnIsAsIfItHadNeverBeenSent() {
        WeekSide nothing = Told.side("LU", "DE>LU", sums -> {});
        Told told = new Told(SECTION).week(0, waiting(45)).week(1, waiting(45));

        told.known(0, Told.close(1) + Tick.HOUR_MILLIS, nothing)
                .known(1, Told.close(1) + 2 * Tick.HOUR_MILLIS, nothing);

        assertThat(told.sight(CAPACITY, SECTION)).isEqualTo(Sight.UNKNOWN);
        assertThat(told.last(CAPACITY, SECTION).account()).isNull();
    }

    @Test
    void theOrderInWhichReportsArriveChangesNothingThatIsLastSaid() {
        List<WeekSide> weeks = new ArrayList<>();
        for (int week = 0; week < 9; week++) {
            weeks.add(waiting(week % 4 == 0 ? 10 : 45));
        }
        Told inOrder = new Told(SECTION);
        Told late = new Told(SECTION);
        WeekSide unknown = Told.side("LU", "DE>LU", 0, sums -> {});

        for (int week = 0; week < weeks.size(); week++) {
            inOrder.week(week, weeks.get(week));
            late.week(week, unknown);
        }
        for (int week = weeks.size() - 1; week >= 0; week--) {
            late.known(week, Told.close(9) + (10L - week) * Tick.HOUR_MILLIS, weeks.get(week));
        }

        assertThat(lastSaid(late)).isEqualTo(lastSaid(inOrder));
    }

    /** Sight and account of each week, without the tick. */
    private static Map<String, String> lastSaid(Told told) {
        Map<String, String> last = new TreeMap<>();
        told.showings()
                .forEach(showing -> last.put(
                        showing.day() + showing.pattern().name() + showing.key(),
                        showing.sight() + String.valueOf(showing.account())));
        return last;
    }

    @Test
    void whatIsKeptDoesNotGrowAfterAYear() {
        Told told = new Told(SECTION);
        for (int week = 0; week < 60; week++) {
            told.week(week, waiting(45));
        }
        int weeks = told.book().weeks.size();
        int said = told.book().said.size();

        for (int week = 60; week < 120; week++) {
            told.week(week, waiting(45));
        }

        assertThat(told.book().weeks).hasSize(weeks);
        assertThat(told.book().said).hasSize(said);
        assertThat(weeks).isEqualTo(45);
    }

    /** A stricter version holds from 11 February 2025, between the close of the fifth week and that of the sixth. */
    @Test
    void aWeekIsJudgedByTheRulesThatHeldAtItsClose() {
        RuleSet stricter = RuleSetReader.read("stricter", """
                version: "2"
                publishedAt: 2025-02-01T00:00:00Z
                validFrom: 2025-02-11T00:00:00Z
                regime: SBC_2024
                parameters: {capacity: {waitingMinutes: 60}}
                """);
        Told told = new Told(SECTION, RuleSets.of(List.of(RuleSetReader.standard(), stricter)));
        for (int week = 0; week < 6; week++) {
            told.week(week, waiting(45));
        }

        told.known(4, Told.close(6), waiting(46));

        assertThat(lastSaid(told).get(Told.monday(4) + "CAPACITY" + SECTION)).startsWith("SHOWSAccount");
        assertThat(lastSaid(told).get(Told.monday(5) + "CAPACITY" + SECTION)).startsWith("SHOWS_NOT");
    }
}
