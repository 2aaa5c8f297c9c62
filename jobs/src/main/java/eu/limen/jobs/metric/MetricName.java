package eu.limen.jobs.metric;

import java.util.List;

/** Every metric that the analysis adds to Flink's own. {@code docs/metrics.md} says of each what is normal and what to do. */
public enum MetricName {
    /** Records read, from the first on, also across restores. */
    REPORTS_READ("reportsRead", "reports", Labels.KIND, Labels.SOURCE),
    /** Distinct reports among them. */
    REPORTS_ADMITTED("reportsAdmitted", "reports", Labels.KIND, Labels.SOURCE),
    /** Further distinct revisions. */
    REPORTS_CORRECTED("reportsCorrected", "reports", Labels.KIND, Labels.SOURCE),
    /** Revisions that had been read before. */
    REPORTS_DUPLICATE("reportsDuplicate", "reports", Labels.KIND, Labels.SOURCE),
    /** Refused at the door. */
    REPORTS_REJECTED("reportsRejected", "reports", Labels.KIND, Labels.SOURCE),
    /** Refused since the subtask started, by the code of the refusal. */
    REPORTS_REFUSED("reportsRefused", "reports", Labels.CODE, Labels.SOURCE),
    /** When the last report that was not refused was sent, by its {@code reportedAt}. */
    LAST_SEEN("lastSeen", "ms since 1970 (knowledge time)", Labels.KIND, Labels.SOURCE),
    /** The last tick at which the subtask has computed. */
    LAST_TICK("lastTick", "ms since 1970 (knowledge time)"),
    /** How far time had already gone on when the subtask computed that tick. */
    TICK_DELAY("tickDelay", "ms (knowledge time)"),
    /** Episodes that have been told and not yet ended. */
    OPEN_EPISODES("openEpisodes", "episodes", Labels.PATTERN),
    /** New episodes that flink-cep did not find although nothing had been revised: a fault of ours. */
    EPISODES_UNCONFIRMED("episodesUnconfirmedByCep", "episodes"),
    /** Published versions of the rules that do not hold. */
    RULES_REFUSED("rulesRefused", "versions"),
    /** Sequences that flink-cep has begun and not finished, for the key it looked at last. */
    PARTIAL_MATCHES("partialMatches", "sequences"),
    /** The most of them that any key of the subtask has had since it started. */
    MOST_PARTIAL_MATCHES("mostPartialMatches", "sequences");

    /** What Flink's reporter for Prometheus puts before the metrics of an operator. */
    private static final String SCOPE = "flink_taskmanager_job_task_operator_";

    private final String spelling;
    private final String unit;
    private final List<String> labels;

    MetricName(String spelling, String unit, String... labels) {
        this.spelling = spelling;
        this.unit = unit;
        this.labels = List.of(labels);
    }

    /** Its name in Flink. */
    public String spelling() {
        return spelling;
    }

    public String unit() {
        return unit;
    }

    /** Besides those that Flink gives to every metric of an operator. */
    public List<String> labels() {
        return labels;
    }

    /** Its name in Prometheus. */
    public String inPrometheus() {
        StringBuilder name = new StringBuilder(SCOPE);
        labels.forEach(label -> name.append(label).append('_'));
        return name.append(spelling).toString();
    }

    /** The names of labels. */
    private static final class Labels {
        static final String KIND = "kind";
        static final String SOURCE = "source";
        static final String CODE = "code";
        static final String PATTERN = "pattern";
    }
}
