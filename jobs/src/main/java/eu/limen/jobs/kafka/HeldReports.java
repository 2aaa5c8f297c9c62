package eu.limen.jobs.kafka;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.jobs.RawReport;
import eu.limen.reporting.HeldReport;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Reads admitted reports again, and takes those that a release sees. */
final class HeldReports extends RichFlatMapFunction<RawReport, HeldReport> {

    private static final long serialVersionUID = 1;

    private final long releaseMillis;
    private transient ReportDecoder decoder;

    /**
     * @param releaseMillis beginning of the release's day, epoch milliseconds
     */
    HeldReports(long releaseMillis) {
        this.releaseMillis = releaseMillis;
    }

    @Override
    public void open(OpenContext context) {
        decoder = new ReportDecoder();
    }

    @Override
    public void flatMap(RawReport record, Collector<HeldReport> out) {
        if (!(decoder.decode(record.bytes()) instanceof Decoded.Accepted admitted)
                || admitted.report().header().reportedAtMillis() >= releaseMillis) {
            return;
        }
        HeldReport held = HeldReport.of(admitted.report());
        if (held != null) {
            out.collect(held);
        }
    }
}
