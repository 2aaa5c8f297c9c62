package eu.limen.jobs.replay;

import eu.limen.rules.RuleDocument;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The rule sets of a directory, published one after the other as they were. */
final class ReplayRules {

    private ReplayRules() {}

    static DataStream<RuleDocument> in(StreamExecutionEnvironment environment, List<RuleDocument> published) {
        return KnownInWhole.in(
                environment,
                published,
                TypeInformation.of(RuleDocument.class),
                "replay-rule",
                "Published rules",
                "Take each rule set");
    }
}
