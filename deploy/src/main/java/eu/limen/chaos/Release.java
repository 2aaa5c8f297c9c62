package eu.limen.chaos;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ResultWriter;
import eu.limen.codec.RuleSetReader;
import eu.limen.feed.Scenario;
import eu.limen.flow.AdmittedReport;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.JobStart;
import eu.limen.jobs.kafka.ReportingJob;
import eu.limen.jobs.kafka.UnusableDeployment;
import eu.limen.model.Report;
import eu.limen.reporting.CoverageTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A release of all that a scenario holds: made by the job {@code reporting} on the cluster, and once more in plain Java to compare with. */
final class Release {

    private Release() {}

    /**
     * Runs the job on the cluster to its end.
     *
     * @throws ExecutionException if it breaks off
     */
    static void onCluster(Deployment deployment, Scenario scenario)
            throws UnusableDeployment, InterruptedException, ExecutionException {
        JobStart.start(
                        deployment.named(deployment.analysis().name() + "-reporting"),
                        (environment, ofThatName) -> ReportingJob.wire(environment, deployment, scenario.dayAfter()),
                        null)
                .getJobExecutionResult()
                .get();
    }

    /** The lines that the release must have. */
    static List<String> of(Collection<AdmittedReport> admitted, Scenario scenario) {
        ReportDecoder decoder = new ReportDecoder();
        List<Report> reports = new ArrayList<>();
        for (AdmittedReport line : admitted) {
            if (decoder.decode(line.json().getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Accepted accepted) {
                reports.add(accepted.report());
            }
        }
        ResultWriter writer = new ResultWriter();
        return CoverageTable.of(
                        reports, scenario.dayAfter(), RuleSetReader.standard().generatedBy())
                .stream()
                .map(writer::line)
                .toList();
    }
}
