package eu.limen.jobs.metric;

import eu.limen.model.PatternName;
import java.util.EnumSet;
import java.util.Set;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.SimpleCounter;
import org.jspecify.annotations.Nullable;

/** How many episodes are open, per pattern, and how many flink-cep should have found and did not. */
public final class EpisodeMetrics {

    private final Figures open;
    private final Set<PatternName> shown = EnumSet.noneOf(PatternName.class);
    private @Nullable MetricGroup group;
    private Counter unconfirmed = new SimpleCounter();

    private EpisodeMetrics(Figures open) {
        this.open = open;
    }

    public static EpisodeMetrics restored(OperatorStateStore store) throws Exception {
        return new EpisodeMetrics(Figures.sums(store, "open-episodes"));
    }

    /** Shows what was restored, and from now on what comes. */
    public void show(MetricGroup operator) {
        group = operator;
        unconfirmed = operator.counter(MetricName.EPISODES_UNCONFIRMED.spelling());
        open.names().forEach(name -> show(PatternName.valueOf(name)));
    }

    /** The episodes of one key have become more or fewer. */
    public void change(PatternName pattern, long openBefore, long openNow) {
        show(pattern);
        open.merge(pattern.name(), openNow - openBefore);
    }

    public void unconfirmed(int episodes) {
        unconfirmed.inc(episodes);
    }

    public void save() throws Exception {
        open.save();
    }

    private void show(PatternName pattern) {
        if (group != null && shown.add(pattern)) {
            group.addGroup("pattern", pattern.name())
                    .gauge(MetricName.OPEN_EPISODES.spelling(), (Gauge<Long>) () -> open.value(pattern.name()));
        }
    }
}
