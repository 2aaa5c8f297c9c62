package eu.limen.jobs.operator;

import eu.limen.admission.Admission;
import eu.limen.admission.Origin;
import eu.limen.admission.Receipt;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.flow.Entry;
import eu.limen.flow.Tick;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.RawReport;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Decodes, admits or refuses each record. Every record gives an entry, so that nothing is lost from the count. */
public final class AdmissionFunction extends ProcessFunction<RawReport, Entry> {

    public static final OutputTag<Rejection> REJECTIONS = new OutputTag<>("rejections") {};

    private final AnalysisSettings settings;
    private transient ReportDecoder decoder;
    private transient Admission admission;

    public AdmissionFunction(AnalysisSettings settings) {
        this.settings = settings;
    }

    @Override
    public void open(OpenContext context) {
        decoder = new ReportDecoder();
        admission = new Admission(
                settings.sections(),
                settings.gateways(),
                settings.rules().versions().get(0).generatedBy());
    }

    @Override
    public void processElement(RawReport raw, Context context, Collector<Entry> out) {
        Origin origin = new Origin(raw.origin(), raw.sizeBytes(), raw.topicState(), null);
        long watermark = context.timerService().currentWatermark();
        Receipt receipt = admit(raw, origin, watermark);
        out.collect(receipt.entry());
        if (receipt.rejection() != null) {
            context.output(REJECTIONS, receipt.rejection());
        }
    }

    private Receipt admit(RawReport raw, Origin origin, long watermark) {
        if (raw.sizeBytes() > ReportDecoder.LARGEST_RECORD) {
            return refuse(RefusalCode.TOO_LARGE, raw, origin, watermark);
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
                lastAtMost(firstTick(raw.knowledgeMillis(), watermark)));
    }

    private Receipt refuse(RefusalCode code, RawReport raw, Origin origin, long watermark) {
        return admission.refuse(
                code, null, null, null, origin, lastAtMost(firstTick(raw.knowledgeMillis(), watermark)));
    }

    /** The first tick that sees what was sent at an instant and arrives after a watermark: one that arrives late counts at the next tick. */
    private static long firstTick(long sentMillis, long watermark) {
        return Tick.atOrAfter(watermark == Long.MIN_VALUE ? sentMillis : Math.max(sentMillis, watermark + 1));
    }

    /** A refusal is written down even if no tick comes any more: then it bears the last. */
    private long lastAtMost(long tick) {
        return Math.min(tick, settings.lastTick());
    }
}
