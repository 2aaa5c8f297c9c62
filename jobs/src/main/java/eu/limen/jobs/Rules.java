package eu.limen.jobs;

import eu.limen.jobs.operator.RulesFunction;
import eu.limen.model.Alert;
import eu.limen.rules.AcceptedRules;
import eu.limen.rules.RuleDocument;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;

/** Beside all steps: published rules are accepted or refused in one place, and accepted ones are told to every step. */
final class Rules {

    private static final String ONE_FOR_ALL = "rules";

    private Rules() {}

    static SingleOutputStreamOperator<AcceptedRules> accept(Inputs inputs, AnalysisSettings settings) {
        return inputs.rules()
                .union(timeOf(inputs.reports()))
                .keyBy(Rules::oneForAll, Types.STRING)
                .process(new RulesFunction(settings), TypeInformation.of(AcceptedRules.class))
                .setParallelism(1)
                .uid("rules")
                .name("Accept or refuse published rules");
    }

    static BroadcastStream<AcceptedRules> toAll(SingleOutputStreamOperator<AcceptedRules> accepted) {
        return accepted.broadcast(TickFunction.RULES);
    }

    static DataStream<Alert> refused(SingleOutputStreamOperator<AcceptedRules> accepted) {
        return accepted.getSideOutput(RulesFunction.REFUSED);
    }

    /** Nothing but the watermarks of the reports: rules are judged in the time of the reports. */
    private static DataStream<RuleDocument> timeOf(DataStream<RawReport> reports) {
        return reports.flatMap(Rules::nothing, TypeInformation.of(RuleDocument.class))
                .setParallelism(reports.getParallelism())
                .uid("rules-time")
                .name("Take the time of the reports");
    }

    private static String oneForAll(RuleDocument document) {
        return ONE_FOR_ALL;
    }

    private static void nothing(RawReport report, Collector<RuleDocument> out) {}
}
