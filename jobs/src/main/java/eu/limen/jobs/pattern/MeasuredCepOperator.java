package eu.limen.jobs.pattern;

import eu.limen.flow.PatternMatch;
import eu.limen.jobs.metric.MetricName;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.cep.EventComparator;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.NFAState;
import org.apache.flink.cep.nfa.NFAStateSerializer;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.nfa.compiler.NFACompiler.NFAFactory;
import org.apache.flink.cep.operator.CepOperator;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.jspecify.annotations.Nullable;

/**
 * flink-cep's own operator, and how many sequences it has begun and not finished for the key it has just looked at: nothing but {@code within} bounds
 * them. It reads the operator's state under its name and changes nothing.
 */
final class MeasuredCepOperator<T> extends CepOperator<T, String, PatternMatch> {

    /** The name that flink-cep gives to what it keeps per key. */
    private static final String NFA_STATE = "nfaStateName";

    private static final long serialVersionUID = 1;

    private transient @Nullable ValueState<NFAState> unfinished;
    private transient int now;
    private transient int most;

    MeasuredCepOperator(
            TypeSerializer<T> serializer,
            NFAFactory<T> sequence,
            EventComparator<T> order,
            AfterMatchSkipStrategy skip,
            PatternProcessFunction<T, PatternMatch> found) {
        super(serializer, false, sequence, order, skip, found, null);
    }

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        unfinished =
                context.getKeyedStateStore().getState(new ValueStateDescriptor<>(NFA_STATE, new NFAStateSerializer()));
    }

    @Override
    public void open() throws Exception {
        super.open();
        getMetricGroup().gauge(MetricName.PARTIAL_MATCHES.spelling(), () -> now);
        getMetricGroup().gauge(MetricName.MOST_PARTIAL_MATCHES.spelling(), () -> most);
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
        super.onEventTime(timer);
        NFAState state = unfinished == null ? null : unfinished.value();
        now = state == null ? 0 : begun(state);
        most = Math.max(most, now);
    }

    /** What the metric says. */
    int mostPartialMatches() {
        return most;
    }

    /** The state in which a sequence waits for its first label is no sequence begun. */
    private static int begun(NFAState state) {
        return (int) state.getPartialMatches().stream()
                .filter(match -> match.getStartEventID() != null)
                .count();
    }
}
