package eu.limen.cli;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a job of a deployment until it is ended. */
@Command(
        name = "run",
        header = "Runs a job of a deployment on Kafka.",
        description = {
            "",
            "ticks: tells the analysis once a minute how late it is. Without it time stands still. It never tells time backwards, "
                    + "survives brokers that restart, and may run twice.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen run ticks --config limen.properties"})
final class RunCommand implements Startable {

    private static final Map<String, LongRun> JOBS = new TreeMap<>(Map.of("ticks", new TicksRun()));

    @Parameters(arity = "0..1", paramLabel = "JOB", description = "ticks")
    private String job = "";

    @Mixin
    private DeploymentOption config = new DeploymentOption();

    @Override
    public void check(Problems problems) {
        if (!JOBS.containsKey(job)) {
            problems.add("JOB", job, "one of " + String.join(", ", JOBS.keySet()));
        }
        config.check(problems);
    }

    @Override
    public Integer call() throws Exception {
        @Nullable LongRun run = JOBS.get(job);
        if (run == null) {
            throw new IllegalStateException(job + ": checked before");
        }
        return run.run(config.deployment(), Terminal.ofOutput());
    }
}
