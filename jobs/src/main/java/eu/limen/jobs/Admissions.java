package eu.limen.jobs;

import eu.limen.flow.Entry;
import eu.limen.jobs.operator.AdmissionFunction;
import eu.limen.model.Rejection;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** First step: decode, validate, refuse. Chained to the source, so that nothing refused crosses the network. */
final class Admissions {

    private Admissions() {}

    static SingleOutputStreamOperator<Entry> admit(DataStream<RawReport> reports, AnalysisSettings settings) {
        return reports.process(new AdmissionFunction(settings), TypeInformation.of(Entry.class))
                .setParallelism(reports.getParallelism())
                .uid("admission")
                .name("Admit or refuse reports");
    }

    static DataStream<Rejection> refused(SingleOutputStreamOperator<Entry> admitted) {
        return admitted.getSideOutput(AdmissionFunction.REJECTIONS);
    }
}
