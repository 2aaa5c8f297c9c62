package eu.limen.jobs;

import eu.limen.assessment.AssessmentInput;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionTrend;
import eu.limen.jobs.operator.AssessmentFunction;
import eu.limen.model.Alert;
import eu.limen.model.HumanDecision;
import eu.limen.model.Indicator;
import eu.limen.register.SectionRegister;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** Seventh step: closed weeks, measures and alerts become indicators with verdicts. */
final class Assessments {

    private static final TypeInformation<AssessmentInput> INPUT = TypeInformation.of(AssessmentInput.class);

    private Assessments() {}

    static DataStream<Indicator> assess(
            DataStream<SectionInput> changes,
            DataStream<SectionTrend> weeks,
            DataStream<NetworkWeek> network,
            DataStream<Alert> alerts,
            DataStream<HumanDecision> decisions,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        return facts(changes)
                .union(weeks(weeks), network(network), perSection(alerts), words(decisions, settings.sections()))
                .keyBy(AssessmentInput::section, Types.STRING)
                .connect(rules)
                .process(new AssessmentFunction(settings), TypeInformation.of(Indicator.class))
                .uid("assessment")
                .name("Assess the weeks of each section");
    }

    private static DataStream<AssessmentInput> facts(DataStream<SectionInput> changes) {
        return changes.flatMap(Assessments::facts, INPUT)
                .uid("assessment-facts")
                .name("Keep facts");
    }

    private static DataStream<AssessmentInput> weeks(DataStream<SectionTrend> weeks) {
        return weeks.map(Assessments::week, INPUT).uid("assessment-weeks").name("Take closed weeks");
    }

    private static DataStream<AssessmentInput> network(DataStream<NetworkWeek> weeks) {
        return weeks.map(Assessments::network, INPUT).uid("assessment-network").name("Take what the network says");
    }

    private static DataStream<AssessmentInput> perSection(DataStream<Alert> alerts) {
        return alerts.flatMap(Assessments::alert, INPUT)
                .uid("assessment-alerts")
                .name("Tell sections of alerts");
    }

    private static DataStream<AssessmentInput> words(DataStream<HumanDecision> decisions, SectionRegister register) {
        return decisions
                .flatMap(new WordsOn(register), INPUT)
                .uid("assessment-words")
                .name("Take what states say of indicators");
    }

    private record WordsOn(SectionRegister register) implements FlatMapFunction<HumanDecision, AssessmentInput> {
        @Override
        public void flatMap(HumanDecision decision, Collector<AssessmentInput> out) {
            AssessmentInput.wordsOf(decision, register).forEach(out::collect);
        }
    }

    private static void facts(SectionInput change, Collector<AssessmentInput> out) {
        AssessmentInput.factsOf(change).forEach(out::collect);
    }

    private static AssessmentInput week(SectionTrend trend) {
        return AssessmentInput.of(trend);
    }

    private static AssessmentInput network(NetworkWeek week) {
        return AssessmentInput.of(week);
    }

    private static void alert(Alert alert, Collector<AssessmentInput> out) {
        AssessmentInput.perSection(alert).forEach(out::collect);
    }
}
