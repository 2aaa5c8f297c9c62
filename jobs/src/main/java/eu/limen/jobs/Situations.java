package eu.limen.jobs;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.VehicleDay;
import eu.limen.jobs.operator.SectionFunction;
import eu.limen.model.Situation;
import eu.limen.rules.AcceptedRules;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Third step: what each section saw each day, against what was to be expected. */
final class Situations {

    private Situations() {}

    static SingleOutputStreamOperator<LabelledDay> judge(
            DataStream<SectionInput> changes, BroadcastStream<AcceptedRules> rules, AnalysisSettings settings) {
        return changes.keyBy(SectionInput::section, Types.STRING)
                .connect(rules)
                .process(new SectionFunction(settings), TypeInformation.of(LabelledDay.class))
                .uid("section-days")
                .name("Judge the days of each section");
    }

    static DataStream<Situation> of(SingleOutputStreamOperator<LabelledDay> days) {
        return days.getSideOutput(SectionFunction.SITUATIONS);
    }

    static DataStream<SlotStatus> slots(SingleOutputStreamOperator<LabelledDay> days) {
        return days.getSideOutput(SectionFunction.SLOTS);
    }

    static DataStream<VehicleDay> vehicles(SingleOutputStreamOperator<LabelledDay> days) {
        return days.getSideOutput(SectionFunction.VEHICLES);
    }

    static DataStream<SectionWeek> weeks(SingleOutputStreamOperator<LabelledDay> days) {
        return days.getSideOutput(SectionFunction.WEEKS);
    }
}
