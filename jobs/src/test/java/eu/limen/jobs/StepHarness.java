package eu.limen.jobs;

import eu.limen.rules.AcceptedRules;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.runtime.state.heap.HeapKeyedStateBackend;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;

/** One step under test; time passes on both of its inputs at once, unless a test lets only the rules' time stand still. */
public final class StepHarness<I, O> extends KeyedBroadcastOperatorTestHarness<String, I, AcceptedRules, O> {

    private StepHarness(TickFunction<I, O> step, KeySelector<I, String> key) throws Exception {
        super(new CoBroadcastWithKeyedOperator<>(step, List.of(TickFunction.RULES)), key, Types.STRING, 1, 1, 0);
    }

    /** A step that has yet to be opened. */
    public static <I, O> StepHarness<I, O> of(
            TickFunction<I, O> step, KeySelector<I, String> key, TypeInformation<O> results) throws Exception {
        StepHarness<I, O> harness = new StepHarness<>(step, key);
        harness.setup(results.createSerializer(new SerializerConfigImpl()));
        return harness;
    }

    @Override
    public void processWatermark(long watermark) throws Exception {
        super.processWatermark(watermark);
        processBroadcastWatermark(watermark);
    }

    /** Time passes for the input, and not yet for the rules. */
    public void processInputWatermark(long watermark) throws Exception {
        super.processWatermark(watermark);
    }

    /** Entries of keyed state, over all keys. */
    int numKeyedStateEntries() {
        var step = (AbstractStreamOperator<O>) getTwoInputOperator();
        return ((HeapKeyedStateBackend<?>) step.getKeyedStateBackend()).numKeyValueStateEntries();
    }
}
