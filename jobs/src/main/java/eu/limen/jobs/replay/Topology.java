package eu.limen.jobs.replay;

import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.Outputs;
import eu.limen.jobs.RawReport;
import org.apache.flink.streaming.api.datastream.DataStream;

/** What a replay runs: the topology of the analysis, or one written for a test. */
interface Topology {

    void wire(DataStream<RawReport> reports, AnalysisSettings settings, Outputs outputs);
}
