package eu.limen.jobs.kafka;

import eu.limen.codec.ResultReader;
import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.RawReport;
import eu.limen.model.HumanDecision;
import eu.limen.register.ProblemsException;
import eu.limen.rules.RuleDocument;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Tells records apart by their topics: reports of the states, published rules, decisions of people. */
final class TopicFunction extends ProcessFunction<RawReport, RawReport> {

    static final OutputTag<RuleDocument> RULES = new OutputTag<>("rules", TypeInformation.of(RuleDocument.class));
    static final OutputTag<HumanDecision> DECISIONS =
            new OutputTag<>("decisions", TypeInformation.of(HumanDecision.class));

    private static final long serialVersionUID = 1;

    private final Topics topics;
    private transient ResultReader decisions;
    private transient Counter unreadable;

    TopicFunction(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void open(OpenContext context) {
        decisions = new ResultReader();
        unreadable = getRuntimeContext().getMetricGroup().counter("decisionsUnreadable");
    }

    @Override
    public void processElement(RawReport record, Context context, Collector<RawReport> out) {
        if (record.topicState() != null) {
            out.collect(record);
        } else if (record.container().startsWith(topics.rules() + "/")) {
            context.output(RULES, rules(record));
        } else {
            decide(record, context);
        }
    }

    /** Known when it was published, or when the broker took it if that was later; what is no rule set is judged where rules are. */
    private static RuleDocument rules(RawReport record) {
        String text = new String(record.bytes(), StandardCharsets.UTF_8);
        try {
            long publishedMillis = RuleSetReader.read(record.origin(), text).publishedAtMillis();
            Long appended = record.appendedAtMillis();
            long knownMillis = appended == null ? publishedMillis : Math.max(publishedMillis, appended);
            return new RuleDocument(record.origin(), text, knownMillis);
        } catch (ProblemsException unsound) {
            return new RuleDocument(record.origin(), text, record.knowledgeMillis());
        }
    }

    /** The console alone writes decisions; what cannot be read is counted and never repeated. */
    private void decide(RawReport record, Context context) {
        try {
            String text = new String(record.bytes(), StandardCharsets.UTF_8);
            context.output(DECISIONS, decisions.read(text, HumanDecision.class));
        } catch (IllegalArgumentException notOne) {
            unreadable.inc();
        }
    }
}
