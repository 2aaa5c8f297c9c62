package eu.limen.jobs;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.NetworkWeek;
import eu.limen.flow.PairDay;
import eu.limen.flow.SectionTrend;
import eu.limen.jobs.operator.NetworkFunction;
import eu.limen.jobs.operator.WeekNetworkFunction;
import eu.limen.network.WeekByFlow;
import eu.limen.network.WeekNetworkInput;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;

/** Fifth step: the sections of a threat looked at together, day by day in pairs of neighbours and week by week all at once. */
final class Networks {

    private static final TypeInformation<WeekNetworkInput> INPUT = TypeInformation.of(WeekNetworkInput.class);

    private Networks() {}

    static DataStream<PairDay> pairs(
            DataStream<LabelledDay> days, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return days.keyBy(day -> day.threat().name(), Types.STRING)
                .connect(rules)
                .process(new NetworkFunction(settings), TypeInformation.of(PairDay.class))
                .uid("network")
                .name("Look at neighbouring sections together");
    }

    static DataStream<FlowWeek> flows(DataStream<SectionTrend> weeks) {
        return weeks.flatMap(Networks::flows, TypeInformation.of(FlowWeek.class))
                .uid("flow-weeks")
                .name("Take weeks apart into flows");
    }

    static SingleOutputStreamOperator<NetworkWeek> look(
            DataStream<FlowWeek> flows,
            DataStream<PairDay> pairs,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        var pairDays =
                pairs.map(WeekNetworkInput::of, INPUT).uid("week-network-pairs").name("Take days of pairs");
        return flows.map(WeekNetworkInput::of, INPUT)
                .uid("week-network-flows")
                .name("Take weeks of flows")
                .union(pairDays)
                .keyBy(input -> input.threat().name(), Types.STRING)
                .connect(rules)
                .process(new WeekNetworkFunction(settings), TypeInformation.of(NetworkWeek.class))
                .uid("week-network")
                .name("Look at the weeks of all sections together");
    }

    static DataStream<DisplacementCheck> checks(SingleOutputStreamOperator<NetworkWeek> network) {
        return network.getSideOutput(WeekNetworkFunction.CHECKS);
    }

    private static void flows(SectionTrend week, Collector<FlowWeek> out) {
        WeekByFlow.of(week).forEach(out::collect);
    }
}
