package eu.limen.jobs.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.PairDay.Part;
import eu.limen.flow.PatternMatch;
import eu.limen.model.Label;
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

    private final StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(1);

    @Test
    void aSectionThatStaysLowWithoutARiseNextDoorKeepsAFewDaysOnly() throws Exception {
        var empty = environment.fromData(
                TypeInformation.of(PairDay.class), Histories.pairDay("K>1", 0, Part.FALL, true, 0, 0));

        assertBounded(
                Displacement.in(empty), day -> Histories.pairDay("K>1", day, Part.FALL, true, 0, 0), PairDay::tick);
    }

    @Test
    void highDaysTooFarApartKeepAFewDaysOnly() throws Exception {
        var empty = environment.fromData(
                TypeInformation.of(LabelledDay.class), Histories.day("HR>SI", 0, 0, Label.HIGH, false, true));

        assertBounded(
                Surge.in(empty),
                step -> Histories.day("HR>SI", 3 * step, Histories.closes(3 * step), Label.HIGH, false, true),
                LabelledDay::tick);
    }

    /** State after 400 events equals state after 30. */
    private static <T> void assertBounded(
            DataStream<PatternMatch> matches, LongFunction<T> event, ToLongFunction<T> tick) throws Exception {
        try (KeyedOneInputStreamOperatorTestHarness<String, T, PatternMatch> harness = harness(matches)) {
            harness.setup(TypeInformation.of(PatternMatch.class).createSerializer(new SerializerConfigImpl()));
            harness.open();
            long sizeAfterThirty = 0;
            for (int step = 0; step < 400; step++) {
                T one = event.apply(step);
                harness.processElement(one, tick.applyAsLong(one));
                harness.processWatermark(tick.applyAsLong(one));
                sizeAfterThirty = step == 30 ? size(harness, step) : sizeAfterThirty;
            }

            assertThat(harness.extractOutputValues()).isEmpty();
            assertThat(size(harness, 400)).isLessThanOrEqualTo(sizeAfterThirty);
        }
    }

    /** The CEP operator with all events on one key. */
    @SuppressWarnings("unchecked")
    private static <T> KeyedOneInputStreamOperatorTestHarness<String, T, PatternMatch> harness(
            DataStream<PatternMatch> matches) throws Exception {
        var cep = (OneInputTransformation<T, PatternMatch>) matches.getTransformation();
        return new KeyedOneInputStreamOperatorTestHarness<>(cep.getOperator(), event -> "one key", Types.STRING);
    }

    private static long size(KeyedOneInputStreamOperatorTestHarness<?, ?, ?> harness, long checkpoint)
            throws Exception {
        return harness.snapshot(checkpoint, checkpoint).getManagedKeyedState().stream()
                .mapToLong(KeyedStateHandle::getStateSize)
                .sum();
    }
}
