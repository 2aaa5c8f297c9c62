package eu.limen.jobs.operator;

import eu.limen.admission.Gateways;
import eu.limen.admission.Receipt;
import eu.limen.admission.Version;
import eu.limen.flow.Entry;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.ReportDoor;
import eu.limen.jobs.metric.RefusalMetrics;
import eu.limen.model.SourceReport;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.BroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Decodes, admits or refuses each record by the roster that has come with the reports so far; every subtask is told of it. */
public final class RosterAdmissionFunction extends BroadcastProcessFunction<RawReport, SourceReport, Entry> {

    /** Entries of the roster by source and report id: of each the winning revision. */
    public static final MapStateDescriptor<String, SourceReport> ROSTER =
            new MapStateDescriptor<>("roster", Types.STRING, TypeInformation.of(SourceReport.class));

    private final AnalysisSettings settings;
    private transient @Nullable ReportDoor door;
    private transient RefusalMetrics refusals;

    public RosterAdmissionFunction(AnalysisSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        refusals = new RefusalMetrics(getRuntimeContext().getMetricGroup());
    }

    @Override
    public void processBroadcastElement(SourceReport entry, Context context, Collector<Entry> out) throws Exception {
        BroadcastState<String, SourceReport> roster = context.getBroadcastState(ROSTER);
        String key = entry.header().source() + '|' + entry.header().reportId();
        SourceReport before = roster.get(key);
        if (before == null || Version.of(entry.header()).compareTo(Version.of(before.header())) > 0) {
            roster.put(key, entry);
            door = null;
        }
    }

    @Override
    public void processElement(RawReport raw, ReadOnlyContext context, Collector<Entry> out) throws Exception {
        Receipt receipt = door(context).admit(raw);
        out.collect(receipt.entry());
        if (receipt.rejection() != null) {
            context.output(AdmissionFunction.REJECTIONS, receipt.rejection());
            refusals.count(receipt.rejection());
        }
    }

    private ReportDoor door(ReadOnlyContext context) throws Exception {
        ReportDoor open = door;
        if (open == null) {
            open = new ReportDoor(settings, arrived(context));
            door = open;
        }
        return open;
    }

    private static Gateways arrived(ReadOnlyContext context) throws Exception {
        Gateways.Collector roster = new Gateways.Collector();
        for (Map.Entry<String, SourceReport> entry :
                context.getBroadcastState(ROSTER).immutableEntries()) {
            roster.add(entry.getValue());
        }
        return roster.build();
    }
}
