package eu.limen.jobs.operator;

import eu.limen.jobs.RawReport;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Notes on each record how far ticks had come when it was read. Beside the source, where no other stream can blur it. */
public final class ArrivalFunction extends ProcessFunction<RawReport, RawReport> {

    @Override
    public void processElement(RawReport raw, Context context, Collector<RawReport> out) {
        out.collect(raw.after(context.timerService().currentWatermark()));
    }
}
