package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.flow.PatternMatch;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.SlotLength;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.transformations.OneInputTransformation;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** What flink-cep keeps does not grow with time, not even where everything begins a match and nothing completes one. */
class PartialMatchesTest {

    /** Numbers are written in as many bytes as they need. */
    private static final long ROUNDING_BYTES = 64;

    private final StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1);

    @Test
    void aSectionThatStaysLowWithoutARiseNextDoorKeepsAFewDaysOnly() throws Exception {
        var empty = environment.fromData(
                TypeInformation.of(PairDay.class), Histories.pairDay("K>1", 0, Part.FALL, true, 0, 0));

        assertBounded(
                Displacement.in(empty), day -> Histories.pairDay("K>1", day, Part.FALL, true, 0, 0), PairDay::tick, 5);
    }

    @Test
    void highDaysTooFarApartKeepAFewDaysOnly() throws Exception {
        var empty = environment.fromData(
                TypeInformation.of(LabelledDay.class), Histories.day("HR>SI", 0, 0, Label.HIGH, false, true));

        assertBounded(
                Surge.in(empty),
                step -> Histories.day("HR>SI", 3 * step, Histories.closes(3 * step), Label.HIGH, false, true),
                LabelledDay::tick,
                2);
    }

    /** Two sections in turn: each rise may begin a wave, half of them go on, and none arrives. */
    @Test
    void risesThatMakeNoWaveKeepAQuarterOfAYearOnly() throws Exception {
        assertBounded(
                RouteWave.in(showings()),
                step -> Histories.week(
                        PatternName.ROUTE_WAVE,
                        "one",
                        (int) (4 * (step / 2) + step % 2),
                        Long.toString(step % 2),
                        Sight.SHOWS),
                Showing::tick,
                13);
    }

    /** The most that can happen, since no section's rises begin less than four weeks apart: wave upon wave on five sections. */
    @Test
    void wavesWithoutEndKeepAQuarterOfAYearOnly() throws Exception {
        assertBoundedWithMatches(
                (OneInputTransformation<?, PatternMatch>)
                        RouteWave.in(showings()).getTransformation(),
                step -> Histories.week(
                        PatternName.ROUTE_WAVE,
                        "one",
                        (int) (4 * (step / 5) + Math.min(step % 5, 3)),
                        Long.toString(step % 5),
                        Sight.SHOWS),
                Showing::tick,
                100);
    }

    @Test
    void fallsThatAreBrokenInTheFourthWeekKeepThreeWeeksOnly() throws Exception {
        assertBounded(
                DeEscalation.in(showings()),
                step -> Histories.week(
                        PatternName.DE_ESCALATION,
                        "one",
                        (int) step,
                        "",
                        step % 4 == 3 ? Sight.SHOWS_NOT : Sight.SHOWS),
                Showing::tick,
                3);
    }

    @Test
    void hitsOnOneSideAloneKeepAFewDaysOnly() throws Exception {
        assertBounded(
                ArmsOrDrugsInVehicles.in(showings()),
                step -> Histories.showing(
                        PatternName.ARMS_OR_DRUGS_IN_VEHICLES, "one", step, "AT", Histories.closes(step), Sight.SHOWS),
                Showing::tick,
                9);
    }

    @Test
    void aSourceThatIsSilentForEverKeepsNoSequenceAtAll() throws Exception {
        var first = new Histories(1).slots("HR-GW1", SlotLength.DAY, 3).get(0);
        var empty = environment.fromData(TypeInformation.of(SlotStatus.class), first);
        var longer = (OneInputTransformation<?, PatternMatch>)
                SilentSource.in(empty).getTransformation().getInputs().get(2);

        assertBounded(
                longer,
                step -> new SlotStatus(
                        "HR-GW1",
                        "HR-SI",
                        Kind.CHECK,
                        SlotLength.DAY,
                        step * Tick.DAY_MILLIS,
                        (step + 1) * Tick.DAY_MILLIS,
                        true,
                        (int) step % 2 + 1,
                        (step + 1) * Tick.DAY_MILLIS),
                SlotStatus::tick,
                1);
    }

    private DataStream<Showing> showings() {
        return environment.fromData(
                TypeInformation.of(Showing.class), Histories.week(PatternName.ROUTE_WAVE, "one", 0, "0", Sight.SHOWS));
    }

    private static <T> void assertBounded(
            DataStream<PatternMatch> matches, LongFunction<T> event, ToLongFunction<T> tick, int most)
            throws Exception {
        assertBounded((OneInputTransformation<?, PatternMatch>) matches.getTransformation(), event, tick, most);
    }

    private static <T> void assertBounded(
            OneInputTransformation<?, PatternMatch> cep, LongFunction<T> event, ToLongFunction<T> tick, int most)
            throws Exception {
        assertThat(assertBoundedWithMatches(cep, event, tick, most)).isEmpty();
    }

    /** State after 400 events equals state after 200, and the unfinished sequences are never more than so many. */
    private static <T> List<PatternMatch> assertBoundedWithMatches(
            OneInputTransformation<?, PatternMatch> cep, LongFunction<T> event, ToLongFunction<T> tick, int most)
            throws Exception {
        try (KeyedOneInputStreamOperatorTestHarness<String, T, PatternMatch> harness = harness(cep)) {
            harness.setup(TypeInformation.of(PatternMatch.class).createSerializer(new SerializerConfigImpl()));
            harness.open();
            long sizeAfterTwoHundred = 0;
            for (int step = 0; step < 400; step++) {
                T one = event.apply(step);
                harness.processElement(one, tick.applyAsLong(one));
                harness.processWatermark(tick.applyAsLong(one));
                sizeAfterTwoHundred = step == 199 ? size(harness, step) : sizeAfterTwoHundred;
            }

            assertThat(size(harness, 400)).isLessThanOrEqualTo(sizeAfterTwoHundred + ROUNDING_BYTES);
            assertThat(((MeasuredCepOperator<?>) harness.getOneInputOperator()).mostPartialMatches())
                    .isBetween(1, most);
            return harness.extractOutputValues();
        }
    }

    /** The CEP operator with all events on one key. */
    @SuppressWarnings("unchecked")
    private static <T> KeyedOneInputStreamOperatorTestHarness<String, T, PatternMatch> harness(
            OneInputTransformation<?, PatternMatch> transformation) throws Exception {
        var cep = (OneInputTransformation<T, PatternMatch>) transformation;
        return new KeyedOneInputStreamOperatorTestHarness<>(cep.getOperator(), event -> "one key", Types.STRING);
    }

    private static long size(KeyedOneInputStreamOperatorTestHarness<?, ?, ?> harness, long checkpoint)
            throws Exception {
        return harness.snapshot(checkpoint, checkpoint).getManagedKeyedState().stream()
                .mapToLong(KeyedStateHandle::getStateSize)
                .sum();
    }
}
