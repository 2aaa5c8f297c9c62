package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.flow.SlotStatus;
import eu.limen.model.SlotLength;
import eu.limen.patterns.DeEscalationMatcher;
import eu.limen.patterns.DisplacementMatcher;
import eu.limen.patterns.RouteWaveMatcher;
import eu.limen.patterns.SilentSourceMatcher;
import eu.limen.patterns.SurgeMatcher;
import eu.limen.patterns.VehicleHitsMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;

/** Two ways to find the same: flink-cep on a stream of many keys, and the matchers on each key alone. */
class CepAndMatcherTest {

    private static final int KEYS = 1500;
    private static final long SEED = 20151016;

    private final Histories histories = new Histories(SEED);

    @Test
    void flinkCepFindsWhatTheMatchersDefine() throws Exception {
        var days = keys(key -> histories.days("K>" + key, 20));
        var pairDays = keys(key -> histories.pairDays("K>" + key, 20));
        var slots = keys(key -> {
            var length = SlotLength.values()[key % SlotLength.values().length];
            return histories.slots("HR-" + key, length, length == SlotLength.HOUR ? 120 : 20);
        });

        var onsets = keys(key -> histories.onsets("corridor " + key, 30));
        var weeks = keys(key -> histories.fallenWeeks("flow " + key, 30));
        var hits = keys(key -> histories.vehicleHits("section " + key, 40));

        var found = run(
                days,
                pairDays,
                slots,
                Stream.of(onsets, weeks, hits).flatMap(List::stream).toList());

        var expected = new ArrayList<PatternMatch>();
        days.forEach(one -> expected.addAll(SurgeMatcher.everyMatch(one.stream()
                .filter(LabelledDay::entersCep)
                .sorted(SurgeMatcher.AS_KNOWN)
                .toList())));
        pairDays.forEach(one -> expected.addAll(DisplacementMatcher.everyMatch(one.stream()
                .filter(PairDay::entersCep)
                .sorted(DisplacementMatcher.AS_KNOWN)
                .toList())));
        slots.forEach(one -> expected.addAll(SilentSourceMatcher.matches(
                one.stream().sorted(SilentSourceMatcher.AS_KNOWN).toList())));
        onsets.forEach(one -> expected.addAll(RouteWaveMatcher.everyMatch(
                one.stream().sorted(RouteWaveMatcher.AS_KNOWN).toList())));
        weeks.forEach(one -> expected.addAll(DeEscalationMatcher.everyMatch(
                one.stream().sorted(DeEscalationMatcher.AS_KNOWN).toList())));
        hits.forEach(one -> expected.addAll(VehicleHitsMatcher.everyMatch(
                one.stream().sorted(VehicleHitsMatcher.AS_KNOWN).toList())));
        assertThat(missing(expected, found)).as("not found by flink-cep").isEmpty();
        assertThat(missing(found, expected)).as("found by flink-cep alone").isEmpty();
        assertThat(found).hasSameSizeAs(expected);
        assertThat(found.stream().collect(Collectors.groupingBy(PatternMatch::pattern, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((pattern, count) ->
                        assertThat(count).as("matches of %s", pattern).isGreaterThan(KEYS / 4));
    }

    private static List<PatternMatch> run(
            List<List<LabelledDay>> days,
            List<List<PairDay>> pairDays,
            List<List<SlotStatus>> slots,
            List<List<Showing>> showings)
            throws Exception {
        var configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        var environment = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        var surges = Surge.in(stream(environment, "days", LabelledDay.class, days));
        var displacements = Displacement.in(stream(environment, "pair-days", PairDay.class, pairDays));
        var silences = SilentSource.in(stream(environment, "slots", SlotStatus.class, slots));
        var shown = stream(environment, "showings", Showing.class, showings);
        try (CloseableIterator<PatternMatch> matches = surges.union(
                        displacements,
                        silences,
                        RouteWave.in(shown),
                        DeEscalation.in(shown),
                        ArmsOrDrugsInVehicles.in(shown))
                .executeAndCollect("patterns")) {
            List<PatternMatch> found = new ArrayList<>();
            matches.forEachRemaining(found::add);
            return found;
        }
    }

    /** All keys mixed, in no order; the one watermark comes at the end. */
    private static <T> DataStream<T> stream(
            StreamExecutionEnvironment environment, String name, Class<T> type, List<List<T>> keys) {
        List<T> mixed = new ArrayList<>();
        keys.forEach(mixed::addAll);
        Collections.shuffle(mixed, new Random(SEED));
        return environment
                .fromData(mixed, TypeInformation.of(type))
                .uid(name)
                .assignTimestampsAndWatermarks(
                        WatermarkStrategy.<T>noWatermarks().withTimestampAssigner((event, before) -> tickOf(event)))
                .uid(name + "-stamped");
    }

    private static long tickOf(Object event) {
        if (event instanceof LabelledDay day) {
            return day.tick();
        }
        if (event instanceof Showing showing) {
            return showing.tick();
        }
        return event instanceof PairDay day ? day.tick() : ((SlotStatus) event).tick();
    }

    private static <T> List<List<T>> keys(Function<Integer, List<T>> history) {
        List<List<T>> keys = new ArrayList<>();
        for (int key = 0; key < KEYS; key++) {
            keys.add(history.apply(key));
        }
        return keys;
    }

    private static List<PatternMatch> missing(List<PatternMatch> wanted, List<PatternMatch> had) {
        var known = new HashSet<>(had);
        return inOrder(wanted).stream().filter(match -> !known.contains(match)).toList();
    }

    private static List<PatternMatch> inOrder(List<PatternMatch> matches) {
        return matches.stream()
                .sorted(Comparator.comparing(PatternMatch::pattern)
                        .thenComparing(PatternMatch::key)
                        .thenComparingLong(PatternMatch::tick))
                .toList();
    }
}
