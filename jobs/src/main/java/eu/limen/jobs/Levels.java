package eu.limen.jobs;

import eu.limen.flow.FlowWeek;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.Showing;
import eu.limen.jobs.operator.NetworkLevelFunction;
import eu.limen.jobs.operator.SectionLevelFunction;
import eu.limen.jobs.operator.VerdictChangeFunction;
import eu.limen.levels.NetworkLevelInput;
import eu.limen.model.Indicator;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

/** Patterns that compare levels: closed weeks are looked at by pure predicates, and what they show goes to the keeper of episodes. */
final class Levels {

    private static final TypeInformation<Showing> SHOWING = TypeInformation.of(Showing.class);
    private static final TypeInformation<NetworkLevelInput> NETWORK = TypeInformation.of(NetworkLevelInput.class);

    private Levels() {}

    static DataStream<Showing> compare(
            DataStream<SectionInput> changes,
            DataStream<SectionTrend> weeks,
            DataStream<FlowWeek> flows,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        return ofSections(weeks, rules, settings).union(ofTheNetwork(changes, flows, rules, settings));
    }

    /** Of each section's weeks with those before them. */
    private static DataStream<Showing> ofSections(
            DataStream<SectionTrend> weeks, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return weeks.keyBy(SectionTrend::section, Types.STRING)
                .connect(rules)
                .process(new SectionLevelFunction(settings), SHOWING)
                .uid("section-levels")
                .name("Compare the weeks of each section");
    }

    /** Of one section's answers from week to week. */
    static DataStream<Showing> ofVerdicts(DataStream<Indicator> indicators) {
        return indicators
                .keyBy(Indicator::section, Types.STRING)
                .process(new VerdictChangeFunction(), SHOWING)
                .uid("verdict-changes")
                .name("Compare the answers of a week with those of the week before");
    }

    private static DataStream<Showing> ofTheNetwork(
            DataStream<SectionInput> changes,
            DataStream<FlowWeek> flows,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        var facts = changes.flatMap(Levels::facts, NETWORK)
                .uid("network-level-facts")
                .name("Keep facts by threat");
        return flows.map(NetworkLevelInput::of, NETWORK)
                .uid("network-level-weeks")
                .name("Take weeks of flows for comparison")
                .union(facts)
                .keyBy(input -> input.threat().name(), Types.STRING)
                .connect(rules)
                .process(new NetworkLevelFunction(settings), SHOWING)
                .uid("network-levels")
                .name("Compare all sections of a threat");
    }

    private static void facts(SectionInput change, Collector<NetworkLevelInput> out) {
        NetworkLevelInput.factsOf(change).forEach(out::collect);
    }
}
