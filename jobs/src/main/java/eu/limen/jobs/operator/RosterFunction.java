package eu.limen.jobs.operator;

import eu.limen.admission.Gateways;
import eu.limen.jobs.AdmissionDoor;
import eu.limen.jobs.RawReport;
import eu.limen.jobs.RosterLines;
import eu.limen.model.SourceReport;
import eu.limen.register.SectionRegister;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Picks the entries of the roster out of the reports. An entry needs no gateway that the roster names, or no roster could begin. */
public final class RosterFunction extends RichFlatMapFunction<RawReport, SourceReport> {

    private final SectionRegister sections;
    private transient AdmissionDoor door;

    public RosterFunction(SectionRegister sections) {
        this.sections = sections;
    }

    @Override
    public void open(OpenContext context) {
        door = new AdmissionDoor(sections, Gateways.ANY);
    }

    @Override
    public void flatMap(RawReport raw, Collector<SourceReport> out) {
        if (!RosterLines.mayHold(raw)) {
            return;
        }
        if (door.admitted(raw) instanceof SourceReport entry) {
            out.collect(entry);
        }
    }
}
