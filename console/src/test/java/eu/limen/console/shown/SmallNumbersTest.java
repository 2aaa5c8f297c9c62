package eu.limen.console.shown;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Release;
import eu.limen.console.access.Sight;
import eu.limen.console.running.Specimens;
import eu.limen.disclosure.TierOne;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import eu.limen.model.ThreatScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who sees all that an officer sees, keeps it, and subtracts. */
class SmallNumbersTest {

    private static final ResultReader READER = new ResultReader();
    private static final String SECTION = "AT-DE";
    private static final long SEED = 20251122;
    private static final int WORLDS = 2_000;
    private static final Path SCENARIOS = Path.of("..", "sample-data", "scenarios");

    /** A count of findings below five in words or as a value. */
    private static final Pattern SMALL_COUNT =
            Pattern.compile("(?<![\\d.,-])[0-4] (?:cases?|findings?|detections?|found|counted)\\b");

    @Test
    void daysThatDifferOnlyInSmallCountsAreShownAlike() {
        Random random = new Random(SEED);
        for (int world = 0; world < WORLDS; world++) {
            Situation one = day(random.nextInt(5), random);
            Situation other = day(random.nextInt(5), random);

            assertThat(ShownSituation.of(one, Release.COUNTS)).isEqualTo(ShownSituation.of(other, Release.COUNTS));
        }
    }

    /** The whole of a day is one of its sides and a chance; the sum alone may tell two such days apart. */
    private static Situation day(int observed, Random random) {
        int first = observed == 0 ? 0 : random.nextInt(observed + 1);
        String json = Specimens.situation(SECTION, "2025-03-04", first, observed - first)
                .replaceFirst("\"pValue\":[0-9.]+", "\"pValue\":" + random.nextInt(1, 1000) / 1000.0);
        return READER.read(json, Situation.class);
    }

    @Test
    void aSideIsNeverToldByTheSumAndTheOtherSide() {
        Random random = new Random(SEED);
        for (int world = 0; world < WORLDS; world++) {
            int first = random.nextInt(40);
            int second = random.nextInt(5);
            Situation situation =
                    READER.read(Specimens.situation(SECTION, "2025-03-04", first, second), Situation.class);

            ShownSituation.Figures figures = Objects.requireNonNull(
                    ShownSituation.of(situation, Release.COUNTS).figures());

            assertThat(figures.sides().values())
                    .allSatisfy(side -> assertThat(side.observed()).isNull());
        }
    }

    /** Days and week side by side: whatever the hidden days are, another value of each would have been shown the same. */
    @Test
    void aDayIsNeverToldByTheWeekAndTheOtherDays() {
        Random random = new Random(SEED);
        for (int world = 0; world < WORLDS; world++) {
            List<Long> days = random.longs(7, 0, 12).boxed().toList();
            for (int day = 0; day < days.size(); day++) {
                if (TierOne.isSmall(days.get(day))) {
                    assertThat(valuesThatWouldBeShownTheSame(days, day))
                            .as("day %d of %s", day, days)
                            .isEqualTo(5);
                }
            }
        }
    }

    /** Of one hidden day, the others taking what they can: the week as a whole is free only within what is shown of it. */
    private static int valuesThatWouldBeShownTheSame(List<Long> days, int day) {
        ShownThreat shown = week(days);
        int same = 0;
        for (long value = 0; value < 5; value++) {
            if (someWorldWith(days, day, value, shown)) {
                same++;
            }
        }
        return same;
    }

    private static boolean someWorldWith(List<Long> days, int day, long value, ShownThreat shown) {
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < days.size(); other++) {
            if (other != day && TierOne.isSmall(days.get(other))) {
                others.add(other);
            }
        }
        for (long rest = 0; rest <= 4L * others.size(); rest++) {
            List<Long> world = new ArrayList<>(days);
            world.set(day, value);
            long left = rest;
            for (int other : others) {
                world.set(other, Math.min(4, left));
                left -= world.get(other);
            }
            if (week(world).equals(shown)) {
                return true;
            }
        }
        return false;
    }

    /** As the engine would make it of the days: rates by the count of the week, so that they would tell it. */
    private static ShownThreat week(List<Long> days) {
        ThreatScore example = READER.read(Specimens.example("indicator"), Indicator.class)
                .threats()
                .get(0);
        long observed = days.stream().mapToLong(Long::longValue).sum();
        double mean = (observed + 0.5) / 8988 * 1000;
        ThreatScore threat = new ThreatScore(
                example.category(),
                example.direction(),
                example.score(),
                example.level(),
                example.components(),
                observed,
                8988L,
                example.expected(),
                observed < 5 ? null : 0.5,
                example.dispersion(),
                new eu.limen.model.Interval(mean, mean / 2, mean * 2),
                example.rateRatio(),
                example.trend(),
                example.shrinkWeight(),
                example.standsOut(),
                example.forecast());
        String key = CountedDays.key(threat.category().name(), threat.direction());
        ShownThreat shown = ShownThreat.of(threat, new CountedDays(Map.of(key, days)));
        return withoutRatioAndChance(shown);
    }

    /** They speak of four weeks and of thresholds of the whole week, and are not made anew here. */
    private static ShownThreat withoutRatioAndChance(ShownThreat shown) {
        return new ShownThreat(
                shown.category(),
                shown.direction(),
                shown.level(),
                shown.score(),
                shown.observed(),
                shown.exposure(),
                shown.expected(),
                shown.expectedLow(),
                shown.expectedHigh(),
                null,
                shown.per1000(),
                null,
                shown.standsOut(),
                shown.components(),
                shown.forecast());
    }

    @Test
    void aWeekWhoseDaysAreNotAtHandShowsNoCount() {
        Indicator indicator = READER.read(Specimens.example("indicator"), Indicator.class);

        ShownIndicator shown = ShownIndicator.of(indicator, Release.COUNTS);

        assertThat(shown.threats()).isNotEmpty().allSatisfy(threat -> {
            assertThat(threat.observed()).isNull();
            assertThat(threat.per1000()).isNull();
        });
    }

    static List<Path> alertsOfScenarios() throws IOException {
        try (Stream<Path> scenarios = Files.list(SCENARIOS)) {
            return scenarios
                    .map(scenario -> scenario.resolve("expected").resolve("alerts.jsonl"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("alertsOfScenarios")
    void noAlertOfAScenarioTellsACountBelowFive(Path alerts) throws IOException {
        for (String line : Files.readAllLines(alerts)) {
            Alert alert = READER.read(line, Alert.class);

            ShownAlert shown = ShownAlert.of(alert, sightOf(alert));

            assertThat(texts(shown)).allSatisfy(text -> assertThat(text).doesNotContainPattern(SMALL_COUNT));
            assertThat(shown.evidence())
                    .allSatisfy(day -> assertThat(day.observed()).isNotIn("0", "1", "2", "3", "4"));
        }
    }

    private static Sight sightOf(Alert alert) {
        return new Sight(alert.sections().stream()
                .collect(Collectors.toMap(section -> section, section -> Release.COUNTS, (a, b) -> a, TreeMap::new)));
    }

    private static List<String> texts(ShownAlert shown) {
        return Stream.concat(
                        Stream.of(shown.headline()),
                        shown.reasons().stream()
                                .flatMap(reason -> Arrays.stream(new String[] {reason.text(), reason.threshold()})))
                .toList();
    }
}
