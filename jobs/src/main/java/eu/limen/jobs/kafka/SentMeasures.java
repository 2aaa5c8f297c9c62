package eu.limen.jobs.kafka;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.jobs.RawReport;
import eu.limen.model.MeasureReport;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;

/** Takes the measures that were sent before a release out of all that was admitted. */
final class SentMeasures extends RichFlatMapFunction<RawReport, SentAct> {

    private static final long serialVersionUID = 1;

    private final long releaseMillis;
    private transient ReportDecoder decoder;

    /**
     * @param releaseMillis beginning of the release's day, epoch milliseconds
     */
    SentMeasures(long releaseMillis) {
        this.releaseMillis = releaseMillis;
    }

    @Override
    public void open(OpenContext context) {
        decoder = new ReportDecoder();
    }

    @Override
    public void flatMap(RawReport record, Collector<SentAct> out) {
        if (decoder.decode(record.bytes()) instanceof Decoded.Accepted admitted
                && admitted.report() instanceof MeasureReport measure
                && measure.header().reportedAtMillis() < releaseMillis) {
            out.collect(new SentAct(SentAct.Kind.MEASURE, record.bytes()));
        }
    }
}
