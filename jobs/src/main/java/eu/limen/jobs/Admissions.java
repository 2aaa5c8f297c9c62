package eu.limen.jobs;

import eu.limen.flow.Entry;
import eu.limen.jobs.operator.AdmissionFunction;
import eu.limen.jobs.operator.ArrivalFunction;
import eu.limen.jobs.operator.RosterAdmissionFunction;
import eu.limen.jobs.operator.RosterFunction;
import eu.limen.model.Rejection;
import eu.limen.model.SourceReport;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** First step: decode, validate, refuse, beside the source: nothing refused goes to another subtask. */
final class Admissions {

    private static final TypeInformation<Entry> ENTRY = TypeInformation.of(Entry.class);

    private Admissions() {}

    static SingleOutputStreamOperator<Entry> admit(DataStream<RawReport> reports, AnalysisSettings settings) {
        var arrived = reports.process(new ArrivalFunction(), TypeInformation.of(RawReport.class))
                .setParallelism(reports.getParallelism())
                .uid("arrival")
                .name("Note when reports are read");
        return judged(arrived, settings)
                .setParallelism(reports.getParallelism())
                .uid("admission")
                .name("Admit or refuse reports");
    }

    /** A roster known before the run is asked in the source's own task; one that arrives is a second input, and that costs a queue between the two. */
    private static SingleOutputStreamOperator<Entry> judged(
            SingleOutputStreamOperator<RawReport> arrived, AnalysisSettings settings) {
        return settings.rosterArrives()
                ? arrived.connect(roster(arrived, settings)).process(new RosterAdmissionFunction(settings), ENTRY)
                : arrived.process(new AdmissionFunction(settings), ENTRY);
    }

    /** Told to every subtask: a gateway may be named in another state's part of the input. */
    private static BroadcastStream<SourceReport> roster(
            SingleOutputStreamOperator<RawReport> reports, AnalysisSettings settings) {
        return reports.flatMap(new RosterFunction(settings.sections()))
                .returns(TypeInformation.of(SourceReport.class))
                .setParallelism(reports.getParallelism())
                .uid("roster")
                .name("Take the roster")
                .broadcast(RosterAdmissionFunction.ROSTER);
    }

    static DataStream<Rejection> refused(SingleOutputStreamOperator<Entry> admitted) {
        return admitted.getSideOutput(AdmissionFunction.REJECTIONS);
    }
}
