package eu.limen.jobs.pattern;

import eu.limen.flow.PatternMatch;
import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.cep.EventComparator;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.nfa.compiler.NFACompiler;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * A sequence as flink-cep looks for it.
 *
 * @param name begins the uids of its operators
 * @param title what is looked for, in lower case
 * @param shape number of the sequence's shape, see {@code Shapes}; a new one makes a new operator
 * @param tick the tick at which a label became known, epoch milliseconds
 * @param order of labels that became known at one tick; leaves no ties
 * @param pattern with {@link #EVERY_MATCH} and a time within which it must be complete
 */
record Template<T>(
        String name,
        String title,
        int shape,
        TypeInformation<T> type,
        KeySelector<T, String> key,
        KnownAt<T> tick,
        EventComparator<T> order,
        Pattern<T, T> pattern,
        PatternProcessFunction<T, PatternMatch> found) {

    /**
     * Every match is told at the label that completes it. The strategies that skip some hold a match back as long as an older beginning may still come
     * to something; then news would wait for nothing. Which matches make an episode of their own the matchers say.
     */
    static final AfterMatchSkipStrategy EVERY_MATCH = AfterMatchSkipStrategy.noSkip();

    /** When a label became known. */
    interface KnownAt<T> extends Serializable {
        long tick(T label);
    }

    /** Looks for it in labels, each of them stamped with the tick at which it became known. */
    SingleOutputStreamOperator<PatternMatch> in(DataStream<T> labels) {
        return find(labels.keyBy(key, Types.STRING)
                .process(new LabelMemory<>(shape, within().toMillis(), type, tick), type)
                .uid(name + "-labels")
                .name("Remember the labels of " + title));
    }

    /** The operator of flink-cep alone: what it has seen does not outlive a change of the shape. */
    SingleOutputStreamOperator<PatternMatch> find(DataStream<T> labels) {
        return labels.keyBy(key, Types.STRING)
                .transform("Find " + title, TypeInformation.of(PatternMatch.class), operator(labels))
                .uid(name + "-cep-" + shape);
    }

    private MeasuredCepOperator<T> operator(DataStream<T> labels) {
        return new MeasuredCepOperator<>(
                type.createSerializer(labels.getExecutionConfig().getSerializerConfig()),
                NFACompiler.compileFactory(pattern, false),
                order,
                pattern.getAfterMatchSkipStrategy(),
                found);
    }

    private Duration within() {
        return pattern.getWindowSize()
                .orElseThrow(() -> new IllegalStateException(name + ": a pattern without within"));
    }
}
