package eu.limen.jobs;

import eu.limen.admission.Admission;
import eu.limen.admission.Origin;
import eu.limen.admission.Receipt;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.flow.Tick;
import eu.limen.model.RefusalCode;

/** Decodes a record and lets it in or refuses it. Every record gives an entry, so that nothing is lost from the count. */
public final class ReportDoor {

    private final ReportDecoder decoder = new ReportDecoder();
    private final Admission admission;
    private final long lastTick;

    public ReportDoor(AnalysisSettings settings) {
        this.admission = new Admission(
                settings.sections(),
                settings.gateways(),
                settings.rules().versions().get(0).generatedBy());
        this.lastTick = settings.lastTick();
    }

    /**
     * Judges a record.
     *
     * @param watermark up to where ticks have come when it arrives, epoch milliseconds; Long.MIN_VALUE before the first
     */
    public Receipt admit(RawReport raw, long watermark) {
        Origin origin = new Origin(raw.origin(), raw.sizeBytes(), raw.topicState(), null);
        if (raw.sizeBytes() > ReportDecoder.LARGEST_RECORD) {
            return admission.refuse(
                    RefusalCode.TOO_LARGE, null, null, null, origin, lastAtMost(firstTick(raw, watermark)));
        }
        Decoded decoded = decoder.decode(raw.bytes());
        if (decoded instanceof Decoded.Accepted accepted) {
            long reportedAt = accepted.report().header().reportedAtMillis();
            return admission.admit(accepted.report(), origin, firstTick(reportedAt, watermark));
        }
        Decoded.Refused refused = (Decoded.Refused) decoded;
        return admission.refuse(
                refused.code(),
                refused.kind(),
                refused.unsafeSource(),
                refused.field(),
                origin,
                lastAtMost(firstTick(raw, watermark)));
    }

    private static long firstTick(RawReport raw, long watermark) {
        return firstTick(raw.knowledgeMillis(), watermark);
    }

    /** The first tick that sees what was sent at an instant and arrives after a watermark: one that arrives late counts at the next tick. */
    private static long firstTick(long sentMillis, long watermark) {
        return Tick.atOrAfter(watermark == Long.MIN_VALUE ? sentMillis : Math.max(sentMillis, watermark + 1));
    }

    /** A refusal is written down even if no tick comes any more: then it bears the last. */
    private long lastAtMost(long tick) {
        return Math.min(tick, lastTick);
    }
}
