package eu.limen.cli;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.UnusableDeployment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that says how Limen is deployed. */
final class DeploymentOption {

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "The properties of the deployment (docs/deployment.md).")
    private @Nullable Path config;

    private @Nullable Deployment deployment;

    /** Reads the file, or notes all that is wrong with it. */
    void check(Problems problems) {
        if (config == null) {
            return;
        }
        try {
            deployment = Deployment.read(config);
        } catch (UnusableDeployment unusable) {
            unusable.problems().forEach(problem -> problems.add("--config: " + problem));
        }
    }

    Deployment deployment() {
        if (deployment == null) {
            throw new IllegalStateException("deployment: not read");
        }
        return deployment;
    }
}
