package eu.limen.jobs.metric;

import eu.limen.flow.Entry;
import eu.limen.model.Rejection;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/** Refusals by code and source since the subtask started: they begin at 0 again after a restore, as counters do. */
public final class RefusalMetrics {

    /** Beyond so many series of one subtask, further sources share one. */
    static final int MOST_SERIES = 1_000;

    static final String OTHERS = "OTHERS";

    private final Map<String, Counter> counters = new HashMap<>();
    private final MetricGroup group;

    public RefusalMetrics(MetricGroup operator) {
        group = operator;
    }

    /** One refusal more; a rejection names only sources that are known. */
    public void count(Rejection rejection) {
        String source = rejection.source() == null ? Entry.UNKNOWN : rejection.source();
        String code = rejection.code().name();
        boolean full = counters.size() >= MOST_SERIES && !counters.containsKey(code + source);
        counter(code, full ? OTHERS : source).inc();
    }

    private Counter counter(String code, String source) {
        return counters.computeIfAbsent(
                code + source,
                unused -> group.addGroup("code", code)
                        .addGroup("source", source)
                        .counter(MetricName.REPORTS_REFUSED.spelling()));
    }
}
