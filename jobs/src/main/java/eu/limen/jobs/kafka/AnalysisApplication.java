package eu.limen.jobs.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.flink.core.execution.JobClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The analysis as an application of Flink: a cluster that runs this job alone calls it at each start of its JobManager. It goes on from the newest checkpoint or
 * savepoint of the deployment; where Flink's high availability knows the job, Flink goes on by itself and what is chosen here does not count.
 */
public final class AnalysisApplication {

    private static final Logger LOG = LoggerFactory.getLogger(AnalysisApplication.class);

    private AnalysisApplication() {}

    /**
     * Starts the job and returns; Flink keeps it.
     *
     * @param arguments the deployment file
     */
    public static void main(String... arguments) throws UnusableDeployment, InterruptedException {
        try {
            start(arguments);
        } catch (UnusableDeployment wrong) {
            // The log of a cluster leaves out what exceptions say.
            wrong.problems().forEach(problem -> LOG.error("cannot start: {}", problem));
            throw wrong;
        }
    }

    private static void start(String... arguments) throws UnusableDeployment, InterruptedException {
        if (arguments.length != 1) {
            throw new UnusableDeployment(List.of(
                    "arguments: " + arguments.length + " (expected: one, the properties file of the deployment)"));
        }
        Deployment deployment = Deployment.read(Path.of(arguments[0]));
        Optional<String> state = Restart.of(deployment).newestIfAny();
        if (state.isEmpty()) {
            EarlierRun.warning(deployment).ifPresent(LOG::warn);
        }
        JobClient job = JobStart.startHere(deployment, AnalysisJob::wire, state.orElse(null));
        LOG.info(
                "job {}, {}",
                job.getJobID(),
                state.map(path -> "goes on from " + path).orElse("from the beginning of the topics"));
    }
}
