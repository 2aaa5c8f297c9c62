package eu.limen.jobs.replay;

import eu.limen.codec.RuleSetReader;
import eu.limen.jobs.AnalysisTopology;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.metric.MetricName;
import eu.limen.jobs.metric.RetainedMetrics;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** Runs over the reports of a directory, on two subtasks, each with rules of its own; the results of each stand in a directory beside. */
record RulesRuns(Path directory) {

    static final RuleSets STANDARD = RuleSets.of(List.of(RuleSetReader.standard()));

    /** A replay on two subtasks, which hears of rules as a directory tells of them. */
    RunResults replay(String name, RunRules rules, Disorder disorder) throws Exception {
        ReplayOptions options = options(name, rules, disorder);
        new ReplayRun(options, ReplayWatch.NONE).run(() -> 1);
        return new RunResults(options.output());
    }

    /** A job that hears of each document in the middle of the reports, when the first of them is sent that is not earlier. */
    RunResults job(String name, List<RuleDocument> published, RetainedMetrics metrics) throws Exception {
        ReplayOptions options = options(name, new RunRules(STANDARD, List.of()), Disorder.NONE);
        Topology topology = (inputs, settings, outputs) -> {
            inputs.reports().getExecutionEnvironment().configure(metrics.configuration());
            DataStream<RuleDocument> rules = inputs.reports()
                    .flatMap(new Publisher(published), TypeInformation.of(RuleDocument.class))
                    .setParallelism(1)
                    .uid("publisher")
                    .name("Publish rules");
            AnalysisTopology.wire(new Inputs(inputs.reports(), inputs.decisions(), rules), settings, outputs);
        };
        new ReplayRun(options, ReplayWatch.NONE, topology).run(() -> 1);
        return new RunResults(options.output());
    }

    private ReplayOptions options(String name, RunRules rules, Disorder disorder) {
        return new ReplayOptions(
                directory.resolve("input"),
                directory.resolve(name),
                SectionRegister.standard(),
                rules,
                null,
                2,
                disorder,
                Pace.UNLIMITED);
    }

    /** New episodes that flink-cep did not find, by subtask. */
    static List<Long> unconfirmed(RetainedMetrics metrics) {
        return metrics.named(MetricName.EPISODES_UNCONFIRMED)
                .map(metric -> ((Counter) metric).getCount())
                .toList();
    }

    /** Publishes each document when the reports have reached its time. */
    private static final class Publisher extends RichFlatMapFunction<RawReport, RuleDocument> {

        private static final long serialVersionUID = 1;
        private final List<RuleDocument> documents;
        private transient int published;

        Publisher(List<RuleDocument> documents) {
            this.documents = List.copyOf(documents);
        }

        @Override
        public void open(OpenContext context) {
            published = 0;
        }

        @Override
        public void flatMap(RawReport report, Collector<RuleDocument> out) {
            while (published < documents.size() && documents.get(published).knownMillis() <= report.knowledgeMillis()) {
                out.collect(documents.get(published));
                published++;
            }
        }
    }
}
