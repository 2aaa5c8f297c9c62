package eu.limen.jobs.kafka;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names of the topics (contract section 3).
 *
 * @param in what the name of a state's topic begins with; the state's two letters follow
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
        String balances) {

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
            "limen.balances");

    /** The topic that a state's gateways write to. */
    public String of(String state) {
        return in + state;
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
}
