package eu.limen.jobs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.WeekStep;
import eu.limen.analysis.Window;
import eu.limen.analysis.maths.CountDistribution;
import eu.limen.analysis.wave.Onsets;
import eu.limen.analysis.wave.WeekLook;
import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.model.Alert;
import eu.limen.model.PatternName;
import eu.limen.model.Situation;
import eu.limen.patterns.RouteWaveMatcher;
import eu.limen.register.Periods;
import eu.limen.trend.TrendRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Why the movement of autumn 2015 is no ROUTE_WAVE, by number: what STORY.md says of it is computed here. */
class BalkanRouteWaveTest {

    private static final String REAL = "balkan-route-2015";
    private static final ResultReader READER = new ResultReader();
    private static final double RISE =
            RuleSetReader.standard().parameters().network().riseAlpha();

    @Test
    void noWaveIsTold() {
        assertThat(ScenarioRun.of(REAL).lines("alerts"))
                .extracting(line -> READER.read(line, Alert.class).pattern())
                .doesNotContain(PatternName.ROUTE_WAVE);
    }

    /** Three sections must rise; of the way HR-SI, AT-SI, AT-DE only two have figures. */
    @Test
    void twoOfTheThreeSectionsOfTheWayHaveFigures() {
        assertThat(days("HR-SI")).isNotEmpty();
        assertThat(days("AT-SI")).isNotEmpty();
        assertThat(days("AT-DE")).isEmpty();
    }

    /** The rise lies in the weeks from which the models learn: there is nothing yet that it could be higher than. */
    @Test
    void theWeeksOfTheRiseCannotBeJudged() {
        assertThat(firstJudged("HR-SI")).isEqualTo(day("2015-10-26"));
        assertThat(firstJudged("AT-SI")).isEqualTo(day("2015-11-09"));
    }

    /** From one section to the next it took less than a day, and a wave takes a week at least. */
    @Test
    void bothSectionsRoseInTheSameWeek() {
        assertThat(Periods.monday(firstDayAbove("HR-SI", 1_000))).isEqualTo(day("2015-10-12"));
        assertThat(Periods.monday(firstDayAbove("AT-SI", 1_000))).isEqualTo(day("2015-10-12"));
        assertThat(firstDayAbove("AT-SI", 1_000) - firstDayAbove("HR-SI", 1_000))
                .isBetween(0L, 1L);
        assertThat(RouteWaveMatcher.RULES.onsets()).isEqualTo(3);
    }

    /** What could be judged never rose: the level was there before the models knew one. */
    @Test
    void noRiseBeginsLaterEither() {
        assertThat(onsets("HR-SI")).isEmpty();
        assertThat(onsets("AT-SI")).isEmpty();
        assertThat(smallestPValue("HR-SI")).isBetween(0.09, 0.10);
        assertThat(smallestPValue("AT-SI")).isBetween(0.30, 0.31);
    }

    private static double smallestPValue(String section) {
        return looks(section).stream().mapToDouble(WeekLook::pValue).min().orElseThrow();
    }

    private static List<String> onsets(String section) {
        return Onsets.of(looks(section)).stream()
                .map(window -> LocalDate.ofEpochDay(window * 7 + 4).toString())
                .toList();
    }

    private static long firstJudged(String section) {
        return looks(section).stream()
                .filter(WeekLook::assessed)
                .mapToLong(look -> look.window() * 7 + 4)
                .findFirst()
                .orElseThrow();
    }

    /** The weekly model of the one side that reports, fed with the days of the replay. */
    private static List<WeekLook> looks(String section) {
        var series =
                new WeekSeries(TrendRules.of(RuleSetReader.standard(), section).week());
        Map<Long, long[]> weeks = new TreeMap<>();
        days(section).forEach((day, observed) -> {
            long[] week = weeks.computeIfAbsent(Periods.monday(day), unused -> new long[2]);
            week[0] += observed;
            week[1]++;
        });
        List<WeekLook> looks = new ArrayList<>();
        WeekState state = series.start();
        for (Map.Entry<Long, long[]> week : weeks.entrySet()) {
            long window = Window.weekIndex(week.getKey());
            WeekStep step = series.step(state, Window.ofRate(window, week.getValue()[0], week.getValue()[1]), false);
            state = step.state();
            double pValue = step.assessable()
                    ? new CountDistribution(
                                    step.expected().mean(), step.expected().variance())
                            .upperTail(week.getValue()[0])
                    : 1;
            looks.add(
                    new WeekLook(RouteWaveMatcher.windowOf(week.getKey()), step.assessable(), pValue, pValue <= RISE));
        }
        return looks;
    }

    private static long firstDayAbove(String section, long arrivals) {
        return days(section).entrySet().stream()
                .filter(day -> day.getValue() >= arrivals)
                .mapToLong(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** What was last said of each reported day. */
    private static TreeMap<Long, Long> days(String section) {
        TreeMap<Long, Long> days = new TreeMap<>();
        for (String line : ScenarioRun.of(REAL).lines("situations")) {
            Situation situation = READER.read(line, Situation.class);
            if (situation.section().equals(section) && situation.observed() != null) {
                days.put(situation.day(), situation.observed());
            }
        }
        return days;
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
