package eu.limen.jobs.kafka;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.jobs.RawReport;
import eu.limen.model.Header;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Reads admitted reports again, and takes those that were sent before a release. */
final class SentReports extends RichFlatMapFunction<RawReport, SentReport> {

    private static final long serialVersionUID = 1;

    private final long releaseMillis;
    private transient ReportDecoder decoder;

    /**
     * @param releaseMillis beginning of the release's day, epoch milliseconds
     */
    SentReports(long releaseMillis) {
        this.releaseMillis = releaseMillis;
    }

    @Override
    public void open(OpenContext context) {
        decoder = new ReportDecoder();
    }

    @Override
    public void flatMap(RawReport record, Collector<SentReport> out) {
        if (decoder.decode(record.bytes()) instanceof Decoded.Accepted admitted) {
            Header header = admitted.report().header();
            if (header.reportedAtMillis() < releaseMillis) {
                out.collect(new SentReport(header.reportingState(), header.reportedAtMillis(), record.bytes()));
            }
        }
    }
}
