package eu.limen.situation;

import static eu.limen.model.Threat.UNAUTHORISED_MOVEMENT;
import static eu.limen.situation.Watch.INTO_GERMANY;
import static eu.limen.situation.Watch.MONDAY;
import static eu.limen.situation.Watch.WALSERBERG;
import static eu.limen.situation.Watch.promise;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesState;
import eu.limen.analysis.SeriesStep;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Basis;
import eu.limen.model.Kind;
import eu.limen.register.Roster;
import eu.limen.rules.PerVersion;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a cursor was moved, it assesses a day as if all days had been folded from the start. */
class SeriesCursorTest {

    private static final int RING = 63;
    private static final SeriesFold FOLD =
            new SeriesFold(SituationRules.of(Watch.RULES, "AT-DE").series());
    private static final DayRules RULES = new DayRules(
            PerVersion.always(SituationRules.of(RuleSetReader.standard(), "AT-DE")),
            PerVersion.always(FOLD),
            new DayCalendar(12),
            Long.MAX_VALUE);
    private static final Roster ROSTER =
            Roster.of(Watch.AUSTRIA_GERMANY, List.of(promise(WALSERBERG, INTO_GERMANY, Kind.UNAUTHORISED_MOVEMENT)));

    private static void report(Map<Long, PeriodBook> days, int day, Random random) {
        PeriodBook period = new PeriodBook();
        period.add(Count.movement(WALSERBERG, INTO_GERMANY, day, random.nextInt(40))
                .asserted());
        days.put(MONDAY + day, period);
    }

    private static Assessment fromScratch(SideWindows windows, long day) {
        SeriesState state = FOLD.start();
        for (long before = MONDAY - RING; before < day; before++) {
            state = FOLD.step(state, windows.window(before, ROSTER.on(before))).state();
        }
        SeriesStep step = FOLD.step(state, windows.window(day, ROSTER.on(day)));
        return step.assessment();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFoldResumedFromItsBaseEqualsTheFoldFromTheStart(long seed) {
        Random random = new Random(seed);
        Map<Long, PeriodBook> days = new TreeMap<>();
        SideWindows windows = new SideWindows(days, "DE", INTO_GERMANY, UNAUTHORISED_MOVEMENT, Basis.COUNT);
        SeriesCursor cursor = new SeriesCursor(
                SeriesBook.startingAfter(MONDAY - RING - 1, FOLD.start()), windows, ROSTER, RULES, RING);

        for (int today = 0; today < 200; today++) {
            if (random.nextInt(10) > 0) {
                report(days, today, random);
            }
            int from = today;
            if (random.nextInt(4) == 0) {
                from = Math.max(0, today - random.nextInt(RING));
                report(days, from, random);
            }
            if (random.nextInt(3) == 0) {
                cursor.preview(MONDAY + today);
            }
            for (long day = MONDAY + from; day <= MONDAY + today; day++) {
                assertThat(cursor.assess(day)).as("day %d", day - MONDAY).isEqualTo(fromScratch(windows, day));
            }
        }
    }
}
