package eu.limen.cluster;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.JobOptions;
import eu.limen.jobs.kafka.UnusableDeployment;
import java.nio.file.Path;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;

/** Hands a job to the session cluster that its deployment names. Nothing but the job's plan is sent: the processes have the same class path. */
public final class SessionSubmission implements Submission {

    private final Job job;

    public SessionSubmission(Job job) {
        this.job = job;
    }

    /** Wires a job for a deployment. */
    @FunctionalInterface
    public interface Job {

        void wire(StreamExecutionEnvironment environment, Deployment deployment) throws UnusableDeployment;
    }

    @Override
    public String submit(Path deployment, @Nullable Path from) throws SubmissionRefused {
        try {
            Deployment read = Deployment.read(deployment);
            Configuration options = JobOptions.of(read);
            options.addAll(session(from));
            StreamExecutionEnvironment environment = new StreamExecutionEnvironment(options);
            job.wire(environment, read);
            return environment.executeAsync(read.analysis().name()).getJobID().toHexString();
        } catch (UnusableDeployment wrong) {
            throw new SubmissionRefused(String.join("; ", wrong.problems()), wrong);
        } catch (Exception refused) {
            // Flink's client declares no narrower one; whatever it is, the JobManager has not said that it took the
            // job.
            throw new SubmissionRefused(refused.toString(), refused);
        }
    }

    private static Configuration session(@Nullable Path from) {
        Configuration configuration = new Configuration();
        configuration.setString("execution.target", "remote");
        configuration.setString("execution.attached", "false");
        if (from != null) {
            configuration.setString(
                    "execution.state-recovery.path", from.toUri().toString());
            configuration.setString("execution.state-recovery.claim-mode", claimMode(from));
        }
        return configuration;
    }

    /** A checkpoint is the job's alone, and goes when newer ones have come; a savepoint stays with whoever took it. */
    private static String claimMode(Path from) {
        return from.getFileName().toString().startsWith("savepoint-") ? "NO_CLAIM" : "CLAIM";
    }
}
