package eu.limen.jobs.kafka;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of the topics (contract section 3).
 *
 * @param in what the name of a state's topic begins with; the state's two letters follow
 * @param to what the name of the topic begins with by which the console tells a state; the state's two letters and {@code .alerts} follow
 */
public record Topics(
        String in,
        String ticks,
        String rules,
        String decisions,
        String admitted,
        String situations,
        String indicators,
        String alerts,
        String aggregates,
        String rejections,
        String balances,
        String acknowledgements,
        String reviews,
        String to)
        implements Serializable {

    public static final Topics STANDARD = new Topics(
            "limen.in.",
            "limen.ticks",
            "limen.rules",
            "limen.decisions",
            "limen.admitted",
            "limen.situations",
            "limen.indicators",
            "limen.alerts",
            "limen.aggregates",
            "limen.rejections",
            "limen.balances",
            "limen.acknowledgements",
            "limen.reviews",
            "limen.to.");

    /** The topic that a state's gateways write to. */
    public String of(String state) {
        return in + state;
    }

    /** The topic by which the console tells a state of alerts. */
    public String alertsTo(String state) {
        return to + state + ".alerts";
    }

    /** Whether a topic is a state's. */
    public boolean isOfState(String topic) {
        return topic.length() == in.length() + 2 && topic.startsWith(in);
    }

    /** The state that a topic belongs to, given that it is a state's. */
    public String stateOf(String topic) {
        return topic.substring(in.length());
    }

    /** Everything that the analysis reads, ticks aside: a state that joins is read once its topic is there. */
    public Pattern read() {
        return Pattern.compile(Pattern.quote(in) + "[A-Z]{2}|" + Pattern.quote(rules) + "|" + Pattern.quote(decisions));
    }

    /** Everything that the jobs write. */
    public List<String> results() {
        return List.of(admitted, situations, indicators, alerts, aggregates, rejections, balances);
    }

    /** Those that the jobs write in transactions: at each start they look there for transactions that they have left open, for which they need to read. */
    public List<String> writtenOnce() {
        return List.of(admitted, situations, indicators, aggregates, rejections, balances);
    }

    /** What a release reads beside admitted reports: alerts, and what people did. */
    public List<String> acts() {
        return List.of(alerts, acknowledgements, decisions, reviews);
    }
}
