package eu.limen.jobs;

import eu.limen.deadlines.DeadlineInput;
import eu.limen.flow.SectionInput;
import eu.limen.flow.Showing;
import eu.limen.jobs.operator.DeadlineFunction;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** The dates that the law sets: each state's decisions are watched day by day, whatever is counted on its sections. */
final class Dates {

    private Dates() {}

    static DataStream<Showing> watch(
            DataStream<SectionInput> changes, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return changes.flatMap(Dates::decisions, TypeInformation.of(DeadlineInput.class))
                .uid("deadline-facts")
                .name("Keep decisions by state")
                .keyBy(DeadlineInput::state, Types.STRING)
                .connect(rules)
                .process(new DeadlineFunction(settings), TypeInformation.of(Showing.class))
                .uid("deadlines")
                .name("Watch the dates that the law sets");
    }

    private static void decisions(SectionInput change, Collector<DeadlineInput> out) {
        DeadlineInput.of(change).forEach(out::collect);
    }
}
