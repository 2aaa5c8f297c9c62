package eu.limen.jobs.operator;

import eu.limen.admission.Gateways;
import eu.limen.admission.Receipt;
import eu.limen.admission.Version;
import eu.limen.flow.Entry;
import eu.limen.jobs.AdmissionDoor;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.ReportDoor;
import eu.limen.jobs.RosterLines;
import eu.limen.jobs.metric.RefusalMetrics;
import eu.limen.model.SourceReport;
import java.util.HashMap;
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
    private transient Map<String, SourceReport> seenHere;
    private transient AdmissionDoor rosterDoor;
    private transient @Nullable ReportDoor door;
    private transient RefusalMetrics refusals;

    public RosterAdmissionFunction(AnalysisSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        seenHere = new HashMap<>();
        rosterDoor = new AdmissionDoor(settings.sections(), Gateways.ANY);
        refusals = new RefusalMetrics(getRuntimeContext().getMetricGroup());
    }

    @Override
    public void processBroadcastElement(SourceReport entry, Context context, Collector<Entry> out) throws Exception {
        BroadcastState<String, SourceReport> roster = context.getBroadcastState(ROSTER);
        SourceReport before = roster.get(keyOf(entry));
        if (before == null || Version.of(entry.header()).compareTo(Version.of(before.header())) > 0) {
            roster.put(keyOf(entry), entry);
            door = null;
        }
        seenHere.remove(keyOf(entry), entry);
    }

    @Override
    public void processElement(RawReport raw, ReadOnlyContext context, Collector<Entry> out) throws Exception {
        rememberEntry(raw);
        Receipt receipt = door(context).admit(raw);
        out.collect(receipt.entry());
        if (receipt.rejection() != null) {
            context.output(AdmissionFunction.REJECTIONS, receipt.rejection());
            refusals.count(receipt.rejection());
        }
    }

    /** A gateway may report right behind its entry, which reaches all subtasks, this one among them, only a moment later. */
    private void rememberEntry(RawReport raw) {
        if (RosterLines.mayHold(raw) && rosterDoor.admitted(raw) instanceof SourceReport entry) {
            seenHere.put(keyOf(entry), entry);
            door = null;
        }
    }

    private static String keyOf(SourceReport entry) {
        return entry.header().source() + '|' + entry.header().reportId();
    }

    private ReportDoor door(ReadOnlyContext context) throws Exception {
        ReportDoor open = door;
        if (open == null) {
            open = new ReportDoor(settings, arrived(context));
            door = open;
        }
        return open;
    }

    private Gateways arrived(ReadOnlyContext context) throws Exception {
        Gateways.Collector roster = new Gateways.Collector();
        for (Map.Entry<String, SourceReport> entry :
                context.getBroadcastState(ROSTER).immutableEntries()) {
            roster.add(entry.getValue());
        }
        seenHere.values().forEach(roster::add);
        return roster.build();
    }
}
