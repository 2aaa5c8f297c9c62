package eu.limen.cli;

import eu.limen.jobs.kafka.AnalysisJob;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.EarlierRun;
import eu.limen.jobs.kafka.JobStart;
import eu.limen.jobs.kafka.Restart;
import eu.limen.jobs.kafka.UnusableDeployment;
import java.time.Instant;
import org.apache.flink.core.execution.JobClient;
import org.jspecify.annotations.Nullable;

/**
 * Starts the analysis: on the cluster that the deployment names, where it stays, or within this process until that is ended.
 *
 * @param from a checkpoint or savepoint, or {@code latest}; null: not named
 * @param replayFrom an instant before which it had still been well; null: not named
 */
record AnalysisRun(@Nullable String from, @Nullable Instant replayFrom) implements LongRun {

    @Override
    public int run(Deployment deployment, Terminal terminal) throws Exception {
        String state = state(deployment);
        if (state == null) {
            EarlierRun.warning(deployment)
                    .ifPresent(warning -> terminal.print(String.format("analysis: warning: %s%n", warning)));
        }
        JobClient job = JobStart.start(deployment, AnalysisJob::wire, state);
        terminal.print(String.format(
                "analysis: job %s, %s%n",
                job.getJobID(), state == null ? "from the beginning of the topics" : "goes on from " + state));
        if (JobStart.hasCluster(deployment)) {
            return Startable.DONE;
        }
        try (Interruption interruption = Interruption.endsWell()) {
            job.getJobExecutionResult().get();
        }
        return Startable.DONE;
    }

    private @Nullable String state(Deployment deployment) throws UnusableDeployment {
        if (replayFrom != null) {
            return Restart.of(deployment).before(replayFrom);
        }
        return from == null ? null : Restart.of(deployment).from(from);
    }
}
