package eu.limen.jobs.operator;

import eu.limen.admission.Receipt;
import eu.limen.flow.Entry;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.ReportDoor;
import eu.limen.jobs.metric.RefusalMetrics;
import eu.limen.model.Rejection;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Decodes, admits or refuses each record by a roster that is known before the run. */
public final class AdmissionFunction extends ProcessFunction<RawReport, Entry> {

    public static final OutputTag<Rejection> REJECTIONS = new OutputTag<>("rejections") {};

    private final AnalysisSettings settings;
    private transient ReportDoor door;
    private transient RefusalMetrics refusals;

    public AdmissionFunction(AnalysisSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        door = new ReportDoor(settings);
        refusals = new RefusalMetrics(getRuntimeContext().getMetricGroup());
    }

    @Override
    public void processElement(RawReport raw, Context context, Collector<Entry> out) {
        Receipt receipt = door.admit(raw);
        out.collect(receipt.entry());
        if (receipt.rejection() != null) {
            context.output(REJECTIONS, receipt.rejection());
            refusals.count(receipt.rejection());
        }
    }
}
