package eu.limen.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.flow.Showing.Sight;
import eu.limen.rules.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FallLookTest {

    private static final Parameters RULES = RuleSetReader.standard().parameters();
    private static final FallWeek USUAL = week(20, 1_000, 20, 1_000);

    @Test
    void aQuarterOfWhatWasExpectedForFourWeeksIsAFall() {
        assertThat(look(week(5, 1_000, 5, 1_000)).sight()).isEqualTo(Sight.SHOWS);
    }

    @Test
    void aTenthLessIsNone() {
        assertThat(look(week(18, 1_000, 18, 1_000)).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aFallOnOneSideAloneIsNone() {
        assertThat(look(week(0, 1_000, 24, 1_000)).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    /** The expectation counts every check in full; with the checks tripled and as much found as ever it would look like a fall to a third. */
    @Test
    void moreChecksThatFindNoMoreAreDoubted() {
        FallWeek tripled =
                new FallWeek(List.of(side("AT", 14, 3_000, 28), side("DE", 14, 3_000, 28)), false, List.of(), Map.of());
        FallWeek same =
                new FallWeek(List.of(side("AT", 14, 1_000, 28), side("DE", 14, 1_000, 28)), false, List.of(), Map.of());

        assertThat(look(same).sight()).isEqualTo(Sight.SHOWS);
        assertThat(look(tripled).sight()).isEqualTo(Sight.SHOWS_NOT);
    }

    @Test
    void aWeekWithoutOneSideCannotBeJudged() {
        assertThat(look(new FallWeek(List.of(side("AT", 5, 1_000, 20)), false, List.of(), Map.of()))
                        .sight())
                .isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void aWeekInWhichAControlBeganCannotBeJudged() {
        assertThat(look(new FallWeek(week(5, 1_000, 5, 1_000).sides(), true, List.of(), Map.of()))
                        .sight())
                .isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void fewerThanAQuarterOfTheChecksCannotShowAFall() {
        assertThat(look(week(0, 200, 0, 200)).sight()).isEqualTo(Sight.UNKNOWN);
    }

    @Test
    void oneWeekOfFourMayBeMissingAndTwoMayNot() {
        FallWeek fallen = week(5, 1_000, 5, 1_000);

        assertThat(look(fallen, fallen, null, fallen).sight()).isEqualTo(Sight.SHOWS);
        assertThat(look(fallen, null, null, fallen).sight()).isEqualTo(Sight.UNKNOWN);
        assertThat(look(null, fallen, fallen, fallen).sight()).isEqualTo(Sight.UNKNOWN);
    }

    private static FallLook look(FallWeek fourTimes) {
        return look(fourTimes, fourTimes, fourTimes, fourTimes);
    }

    private static FallLook look(
            @Nullable FallWeek newest, @Nullable FallWeek second, @Nullable FallWeek third, @Nullable FallWeek fourth) {
        List<@Nullable FallWeek> recent = new ArrayList<>();
        Collections.addAll(recent, newest, second, third, fourth);
        return new FallLook(recent, new ArrayList<>(Collections.nCopies(13, USUAL)), RULES);
    }

    private static FallWeek week(long atFound, long atChecks, long deFound, long deChecks) {
        return new FallWeek(
                List.of(side("AT", atFound, atChecks, atChecks / 50.0), side("DE", deFound, deChecks, deChecks / 50.0)),
                false,
                List.of(),
                Map.of());
    }

    private static FallWeek.Side side(String state, long found, long checks, double expected) {
        return new FallWeek.Side(state, found, checks, expected, 1.3);
    }
}
