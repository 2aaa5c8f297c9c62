package eu.limen.jobs.replay;

import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Indicator;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import java.util.List;
import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** A topology without judgement: what goes in comes out as a rejection, so that a test sees what was read. */
final class RejectEverything implements Topology {

    private static final GeneratedBy NOBODY = new GeneratedBy("test", "1", "1");

    @Override
    public void wire(Inputs inputs, AnalysisSettings settings, Outputs outputs) {
        DataStream<RawReport> reports = inputs.reports();
        outputs.rejections().accept(named(reports, "rejected", RejectEverything::rejection, Rejection.class));
        outputs.balances().accept(named(reports, "balanced", RejectEverything::balance, Balance.class));
        outputs.situations().accept(none(reports, "situations", Situation.class));
        outputs.indicators().accept(none(reports, "indicators", Indicator.class));
        outputs.alerts().accept(none(reports, "alerts", Alert.class));
    }

    private static <T> DataStream<T> named(
            DataStream<RawReport> reports, String name, MapFunction<RawReport, T> function, Class<T> type) {
        return reports.map(function).returns(type).uid(name).name(name);
    }

    private static <T> DataStream<T> none(DataStream<RawReport> reports, String name, Class<T> type) {
        return reports.process(new Nothing<T>()).returns(type).uid(name).name(name);
    }

    private static Rejection rejection(RawReport line) {
        return new Rejection(
                "R|" + line.origin(),
                0,
                line.knowledgeMillis(),
                NOBODY,
                List.of(),
                RefusalCode.NOT_JSON,
                line.origin(),
                line.sizeBytes(),
                null,
                null,
                null);
    }

    private static Balance balance(RawReport line) {
        long read = line.position();
        long tick = line.knowledgeMillis();
        String source = line.container();
        return new Balance("B|" + source, 0, tick, NOBODY, List.of(), "UNKNOWN", source, read, 0, 0, 0, read);
    }

    private static final class Nothing<T> extends ProcessFunction<RawReport, T> {

        private static final long serialVersionUID = 1;

        @Override
        public void processElement(RawReport line, Context context, Collector<T> out) {
            // Nothing comes of it.
        }
    }
}
