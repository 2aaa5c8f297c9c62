package eu.limen.jobs.replay;

import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.Inputs;
import eu.limen.jobs.Outputs;

/** What a replay runs: the topology of the analysis, or one written for a test. */
interface Topology {

    void wire(Inputs inputs, AnalysisSettings settings, Outputs outputs);
}
