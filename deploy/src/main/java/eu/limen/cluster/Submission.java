package eu.limen.cluster;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Hands the analysis to a Flink session cluster. */
public interface Submission {

    /**
     * Submits and does not wait for the end.
     *
     * @param deployment the properties file, which names the cluster
     * @param from a checkpoint or savepoint to go on from; null: from the beginning of the topics
     * @return the job's id, 32 hexadecimal digits
     * @throws SubmissionRefused if the job did not start; it may be tried again
     */
    String submit(Path deployment, @Nullable Path from) throws SubmissionRefused;
}
