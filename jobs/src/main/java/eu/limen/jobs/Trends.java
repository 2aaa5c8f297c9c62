package eu.limen.jobs;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionTrend;
import eu.limen.jobs.operator.TrendFunction;
import eu.limen.rules.AcceptedRules;
import eu.limen.trend.TrendInput;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;

/** Fourth step: what each section's closed weeks are, against what the weekly models led to expect. */
final class Trends {

    private static final TypeInformation<TrendInput> INPUT = TypeInformation.of(TrendInput.class);

    private Trends() {}

    static DataStream<SectionTrend> follow(
            DataStream<SectionInput> changes,
            SingleOutputStreamOperator<LabelledDay> days,
            BroadcastStream<AcceptedRules> rules,
            AnalysisSettings settings) {
        var facts = changes.flatMap(Trends::facts, INPUT).uid("trend-facts").name("Keep measures");
        var weeks = Situations.weeks(days)
                .map(TrendInput::of, INPUT)
                .uid("trend-weeks")
                .name("Take closed weeks");
        return facts.union(weeks)
                .keyBy(TrendInput::section, Types.STRING)
                .connect(rules)
                .process(new TrendFunction(settings), TypeInformation.of(SectionTrend.class))
                .uid("trends")
                .name("Follow the weeks of each section");
    }

    private static void facts(SectionInput change, Collector<TrendInput> out) {
        TrendInput.factsOf(change).forEach(out::collect);
    }
}
