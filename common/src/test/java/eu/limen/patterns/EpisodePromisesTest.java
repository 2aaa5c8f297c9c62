package eu.limen.patterns;

import static eu.limen.patterns.ADay.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every history, corrected or not. */
class EpisodePromisesTest {

    private static final int DAYS = 90;

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatStandsAtTheEndIsWhatTheMatcherFindsInTheDaysAsLastKnown(long seed) {
        long lastTick = Closes.of(THURSDAY + DAYS) + 5 * Tick.HOUR_MILLIS;
        var days = until(Closes.of(THURSDAY + DAYS), history(new Random(seed), 0.3));

        var keeper = Keeper.ofDays(days).runUntil(lastTick);

        var latest = new TreeMap<Long, LabelledDay>();
        days.stream().sorted(SurgeMatcher.AS_KNOWN).forEach(day -> latest.put(day.day(), day));
        long reached = Closes.lastDayAt(lastTick) - 60;
        var expected = SurgeMatcher.spans(List.copyOf(latest.values()), lastTick).stream()
                .filter(span -> span.last() > reached)
                .toList();
        var episodes = Objects.requireNonNull(keeper.state()).episodes().stream()
                .filter(episode -> episode.span().last() > reached)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(episodes).extracting(Episode::span).isEqualTo(expected);
        assertThat(standing(keeper.alerts()).keySet())
                .containsAll(episodes.stream().map(Episode::id).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAlertHasTheNextRevisionAndSaysSomethingElse(long seed) {
        var keeper = Keeper.ofDays(history(new Random(seed), 0.3)).runUntil(Long.MAX_VALUE - 1);

        assertLivesWell(keeper.alerts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void flinkCepFindsEveryNewEpisodeOfAHistoryWithoutCorrections(long seed) {
        var keeper = Keeper.ofDays(history(new Random(seed), 0)).runUntil(Long.MAX_VALUE - 1);

        assertThat(keeper.unconfirmed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void theSameHoldsForPairs(long seed) {
        var random = new Random(seed);
        var told = DisplacementMatcherTest.told(pairHistory(random, 0.1));
        var keeper = Keeper.ofPairDays(of(told)).runUntil(Long.MAX_VALUE - 1);

        assertLivesWell(keeper.alerts());

        var uncorrected = DisplacementMatcherTest.told(pairHistory(random, 0));
        assertThat(Keeper.ofPairDays(of(uncorrected))
                        .runUntil(Long.MAX_VALUE - 1)
                        .unconfirmed())
                .isZero();
    }

    /** Told piece by piece with corrections, or all at once as last known: the same displacements stand. */
    @Test
    void correctionsOfPairsLeadWhereTheDaysAsLastKnownLead() {
        long lastTick = Closes.of(THURSDAY + DAYS);
        long reached = THURSDAY + DAYS - 50;
        int found = 0;
        for (long seed = 1; seed <= 15; seed++) {
            var labels = until(lastTick, pairHistory(new Random(seed), 0.1));

            var keeper =
                    Keeper.ofPairDays(of(DisplacementMatcherTest.told(labels))).runUntil(lastTick);

            var expected = spansAtOnce(labels, lastTick).stream()
                    .filter(span -> span.first() > reached)
                    .toList();
            var episodes =
                    keeper.state() == null ? List.<Episode>of() : keeper.state().episodes();
            assertThat(episodes.stream().map(Episode::span).filter(span -> span.first() > reached))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(10);
    }

    private static List<Span> spansAtOnce(List<LabelledDay> labels, long tick) {
        var latest = new TreeMap<String, LabelledDay>();
        labels.stream()
                .sorted(SurgeMatcher.AS_KNOWN)
                .forEach(label -> latest.put(PatternKey.surge(label) + label.day(), label));
        var pairDays = new NetworkView()
                .step(NetworkState.EMPTY, List.copyOf(latest.values()), tick)
                .pairDays();
        return DisplacementMatcher.spans(
                of(pairDays).stream().sorted(DisplacementMatcher.BY_DAY).toList(), tick);
    }

    @Test
    void theOrderOfArrivalWithinATickDoesNotMatter() {
        var random = new Random(17);
        for (int run = 0; run < 20; run++) {
            var days = history(random, 0.4);
            var shuffled = new ArrayList<>(days);
            Collections.shuffle(shuffled, random);

            assertThat(Keeper.ofDays(shuffled).runUntil(Long.MAX_VALUE - 1).alerts())
                    .isEqualTo(Keeper.ofDays(days).runUntil(Long.MAX_VALUE - 1).alerts());
        }
    }

    private static void assertLivesWell(List<Alert> alerts) {
        Map<String, Alert> last = new HashMap<>();
        for (Alert alert : alerts) {
            var before = last.put(alert.id(), alert);
            if (before == null) {
                assertThat(alert.status()).isEqualTo(AlertStatus.NEW);
                assertThat(alert.revision()).isZero();
                continue;
            }
            assertThat(alert.status()).isNotEqualTo(AlertStatus.NEW);
            assertThat(before.status()).isNotEqualTo(AlertStatus.CANCEL);
            assertThat(alert.revision()).isEqualTo(before.revision() + 1);
            assertThat(content(alert)).isNotEqualTo(content(before));
        }
        assertThat(alerts).allMatch(alert -> alert.headline().length() <= 120);
        assertThat(last.values()).allMatch(EpisodePromisesTest::isOver);
    }

    private static boolean isOver(Alert alert) {
        return alert.status() == AlertStatus.ENDED || alert.status() == AlertStatus.CANCEL;
    }

    private static List<Object> content(Alert alert) {
        return List.of(
                alert.status(),
                alert.certainty(),
                alert.urgency(),
                alert.headline(),
                alert.evidence(),
                alert.reasons());
    }

    private static Map<String, Alert> standing(List<Alert> alerts) {
        Map<String, Alert> standing = new HashMap<>();
        alerts.forEach(alert -> standing.put(alert.id(), alert));
        standing.values().removeIf(alert -> alert.status() == AlertStatus.CANCEL);
        return standing;
    }

    /** Days that close one after the other, some high while open, some corrected up to 56 days later. */
    private static List<LabelledDay> history(Random random, double corrected) {
        List<LabelledDay> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            long day = THURSDAY + i;
            var label = label(random);
            boolean openFirst = label == Label.HIGH && random.nextDouble() < 0.4;
            if (openFirst) {
                long tick = Closes.of(day) - (1 + random.nextInt(30)) * Tick.HOUR_MILLIS;
                days.add(ADay.on(day).label(label).counting(400).open(tick).build());
            }
            var closed = ADay.on(day).label(label).counting(count(label, random));
            days.add((openFirst ? closed.outOfCep() : closed).build());
            while (random.nextDouble() < corrected) {
                long tick = Closes.of(day) + (1 + random.nextInt(56 * 24)) * Tick.HOUR_MILLIS;
                if (days.stream().noneMatch(one -> one.day() == day && one.tick() == tick)) {
                    var other = label(random);
                    days.add(ADay.on(day)
                            .label(other)
                            .counting(count(other, random))
                            .revised(tick)
                            .build());
                }
            }
        }
        return days;
    }

    private static List<LabelledDay> pairHistory(Random random, double corrected) {
        List<LabelledDay> labels = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            for (String flow : List.of("HR-HU HR>HU", "HR-SI HR>SI", "AT-DE AT>DE", "FR-IT FR>IT")) {
                var names = flow.split(" ");
                String letters = names[0].startsWith("HR") ? "FFFFFHHHHRRqqs" : "FFqqqqqqs";
                char letter = letters.charAt(random.nextInt(letters.length()));
                labels.add(DisplacementMatcherTest.fromLetter(letter, THURSDAY + i, names[0], names[1]));
                if (random.nextDouble() < corrected) {
                    long tick = Closes.of(THURSDAY + i) + (1 + random.nextInt(56 * 24)) * Tick.HOUR_MILLIS;
                    labels.add(ADay.on(THURSDAY + i)
                            .flow(names[0], names[1])
                            .label(label(random))
                            .counting(150)
                            .revised(tick)
                            .build());
                }
            }
        }
        return labels;
    }

    private static List<LabelledDay> until(long tick, List<LabelledDay> days) {
        return days.stream().filter(day -> day.tick() <= tick).toList();
    }

    private static List<PairDay> of(List<PairDay> told) {
        return told.stream()
                .filter(pair ->
                        pair.xSection().equals("HR-HU") && pair.ySection().equals("HR-SI"))
                .toList();
    }

    private static long count(Label label, Random random) {
        return label == Label.HIGH ? 300 + random.nextInt(200) : 90 + random.nextInt(20);
    }

    private static Label label(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Label.HIGH;
            case 2 -> Label.SILENT;
            case 3 -> Label.RISING;
            default -> Label.QUIET;
        };
    }
}
