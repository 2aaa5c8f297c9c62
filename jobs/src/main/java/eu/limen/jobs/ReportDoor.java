package eu.limen.jobs;

import eu.limen.admission.Admission;
import eu.limen.admission.Gateways;
import eu.limen.admission.Origin;
import eu.limen.admission.Receipt;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ReportWriter;
import eu.limen.flow.Tick;
import eu.limen.model.RefusalCode;
import eu.limen.model.Report;

/** Decodes a record and lets it in or refuses it. Every record gives an entry, so that nothing is lost from the count. */
public final class ReportDoor {

    private final ReportDecoder decoder = new ReportDecoder();
    private final ReportWriter writer = new ReportWriter();
    private final Admission admission;
    private final long lastTick;

    public ReportDoor(AnalysisSettings settings) {
        this(settings, settings.gateways());
    }

    /**
     * A door that knows other gateways.
     *
     * @param gateways known when it judges
     */
    public ReportDoor(AnalysisSettings settings, Gateways gateways) {
        this.admission = new Admission(
                settings.sections(),
                gateways,
                settings.rules().versions().get(0).generatedBy());
        this.lastTick = settings.lastTick();
    }

    /** Judges a record. */
    public Receipt admit(RawReport raw) {
        Origin origin = new Origin(raw.origin(), raw.sizeBytes(), raw.topicState(), raw.appendedAtMillis());
        long refusedTick = Math.min(refusedTick(raw, raw.knowledgeMillis()), lastTick);
        if (raw.sizeBytes() > ReportDecoder.LARGEST_RECORD) {
            return admission.refuse(RefusalCode.TOO_LARGE, null, null, null, origin, refusedTick);
        }
        Decoded decoded = decoder.decode(raw.bytes());
        if (decoded instanceof Decoded.Accepted accepted) {
            return admit(accepted.report(), raw, origin);
        }
        Decoded.Refused refused = (Decoded.Refused) decoded;
        return admission.refuse(
                refused.code(), refused.kind(), refused.unsafeSource(), refused.field(), origin, refusedTick);
    }

    private Receipt admit(Report report, RawReport raw, Origin origin) {
        long sentMillis = report.header().reportedAtMillis();
        Receipt receipt = admission.admit(report, origin, firstTick(raw, sentMillis), refusedTick(raw, sentMillis));
        return receipt.rejection() == null ? new Receipt(receipt.entry().with(writer.line(report)), null) : receipt;
    }

    /**
     * The first tick that sees what was sent at an instant: one that arrives after its tick counts at the next (contract section 1, Time). A broker's
     * word on when it arrived goes first, since it is the same whenever the record is read again.
     */
    private static long firstTick(RawReport raw, long sentMillis) {
        Long appended = raw.appendedAtMillis();
        if (appended != null) {
            return Tick.atOrAfter(Math.max(sentMillis, appended));
        }
        boolean beforeAnyTick = raw.passedMillis() == Long.MIN_VALUE;
        return Tick.atOrAfter(beforeAnyTick ? sentMillis : Math.max(sentMillis, raw.passedMillis() + 1));
    }

    /** A refusal does not wait for the instant that the report claims: where a broker says when it arrived, it is told at the next tick. */
    private static long refusedTick(RawReport raw, long sentMillis) {
        Long appended = raw.appendedAtMillis();
        return appended == null ? firstTick(raw, sentMillis) : Tick.atOrAfter(appended);
    }
}
