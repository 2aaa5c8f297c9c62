package eu.limen.cli;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.JobStart;
import eu.limen.jobs.kafka.ReportingJob;
import java.time.LocalDate;
import org.apache.flink.core.execution.JobClient;

/** Makes one release out of what was admitted, and ends. */
record ReportingRun(LocalDate release) implements LongRun {

    @Override
    public int run(Deployment deployment, Terminal terminal) throws Exception {
        JobClient job = JobStart.start(
                deployment.named(deployment.analysis().name() + "-reporting"),
                (environment, ofThatName) -> ReportingJob.wire(environment, deployment, release),
                null);
        terminal.print(String.format("reporting: job %s, release of %s%n", job.getJobID(), release));
        job.getJobExecutionResult().get();
        terminal.print(String.format(
                "reporting: done; its cells are in %s%n", deployment.topics().aggregates()));
        return Startable.DONE;
    }
}
