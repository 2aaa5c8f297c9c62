package eu.limen.jobs;

import eu.limen.flow.AdmittedReport;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.Indicator;
import eu.limen.model.Rejection;
import eu.limen.model.Situation;
import java.util.function.Consumer;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Where the results of the analysis go: files in a replay, topics in production, collections in tests. */
public record Outputs(
        Consumer<DataStream<AdmittedReport>> admitted,
        Consumer<DataStream<Situation>> situations,
        Consumer<DataStream<Indicator>> indicators,
        Consumer<DataStream<Alert>> alerts,
        Consumer<DataStream<Rejection>> rejections,
        Consumer<DataStream<Balance>> balances) {}
