package eu.limen.jobs.replay;

import java.io.Serializable;
import java.util.List;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;

/** A stream of what is known in whole before the run; each element waits downstream for its tick, so it holds up no time. */
final class KnownInWhole {

    private KnownInWhole() {}

    /**
     * The elements as a stream.
     *
     * @param uid of the step that gives them; its source has the same with an s
     */
    static <T extends Serializable> DataStream<T> in(
            StreamExecutionEnvironment environment,
            List<T> elements,
            TypeInformation<T> type,
            String uid,
            String sourceName,
            String name) {
        return environment
                .fromSequence(0, elements.size())
                .uid(uid + "s")
                .name(sourceName)
                .setParallelism(1)
                .flatMap(new Nth<>(List.copyOf(elements)), type)
                .uid(uid)
                .name(name)
                .setParallelism(1);
    }

    /** The element of a number, from 1; Flink has no stream without any element, so 0 stands for none. */
    private record Nth<T>(List<T> elements) implements FlatMapFunction<Long, T> {
        @Override
        public void flatMap(Long number, Collector<T> out) {
            if (number > 0) {
                out.collect(elements.get((int) (number - 1)));
            }
        }
    }
}
