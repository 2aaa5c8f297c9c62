package eu.limen.jobs;

import eu.limen.admission.Admission;
import eu.limen.admission.Gateways;
import eu.limen.admission.Origin;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.flow.Tick;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Report;
import eu.limen.register.SectionRegister;
import org.jspecify.annotations.Nullable;

/** The door of the run, asked beforehand. */
public final class AdmissionDoor implements Doorkeeper {

    /** Nobody reads the rejections that are written here. */
    private static final GeneratedBy NOBODY = new GeneratedBy("", "", "");

    private final ReportDecoder decoder = new ReportDecoder();
    private final Admission admission;

    public AdmissionDoor(SectionRegister sections, Gateways gateways) {
        admission = new Admission(sections, gateways, NOBODY);
    }

    @Override
    public @Nullable Report admitted(RawReport line) {
        if (line.sizeBytes() > ReportDecoder.LARGEST_RECORD
                || !(decoder.decode(line.bytes()) instanceof Decoded.Accepted accepted)) {
            return null;
        }
        Origin origin = new Origin(line.origin(), line.sizeBytes(), line.topicState(), line.appendedAtMillis());
        long tick = Tick.atOrAfter(accepted.report().header().reportedAtMillis());
        return admission.admit(accepted.report(), origin, tick).rejection() == null ? accepted.report() : null;
    }
}
