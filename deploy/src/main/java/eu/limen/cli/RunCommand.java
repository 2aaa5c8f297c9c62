package eu.limen.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a job of a deployment. */
@Command(
        name = "run",
        header = "Runs a job of a deployment on Kafka.",
        description = {
            "",
            "analysis: reads what the states send and writes situations, indicators and alerts, without end. On the Flink cluster that "
                    + "flink.rest.address names, where it stays; without that line in this process, until Ctrl-C.",
            "",
            "reporting: makes one release out of all that was admitted, and ends.",
            "",
            "ticks: tells the analysis the time, once a minute. Without it time stands still. It never tells time backwards, "
                    + "survives brokers that restart, and may run twice.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen run analysis --config limen.properties --from latest"})
final class RunCommand implements Startable {

    private static final String ANALYSIS = "analysis";
    private static final String REPORTING = "reporting";
    private static final String TICKS = "ticks";
    private static final List<String> JOBS = List.of(ANALYSIS, REPORTING, TICKS);

    @Parameters(arity = "0..1", paramLabel = "JOB", description = "analysis, reporting or ticks. Required.")
    private String job = "";

    @Mixin
    private DeploymentOption config = new DeploymentOption();

    @Option(
            names = "--from",
            paramLabel = "PATH",
            description = "analysis: goes on from a checkpoint or savepoint; latest: from the newest that is whole. "
                    + "Default: from the beginning of the topics.")
    private @Nullable String from;

    @Option(
            names = "--replay-from",
            paramLabel = "INSTANT",
            converter = Conversions.ToInstant.class,
            description =
                    "analysis: goes on from the newest checkpoint or savepoint completed before an instant, so that all "
                            + "since is written once more. After an outage longer than the transaction timeout (docs/runbook.md).")
    private @Nullable Instant replayFrom;

    @Option(
            names = "--release",
            paramLabel = "DATE",
            converter = Conversions.ToDate.class,
            description = "reporting: the day of the release, such as 2026-03-01; what was sent before it is in it.")
    private @Nullable LocalDate release;

    @Override
    public void check(Problems problems) {
        if (!JOBS.contains(job)) {
            problems.add("JOB", job, "one of " + String.join(", ", JOBS));
        }
        if (from != null && replayFrom != null) {
            problems.add("--from, --replay-from: both (expected: one of them)");
        }
        allowedOnly(ANALYSIS, "--from", from, problems);
        allowedOnly(ANALYSIS, "--replay-from", replayFrom, problems);
        allowedOnly(REPORTING, "--release", release, problems);
        if (job.equals(REPORTING) && release == null) {
            problems.add("--release: missing (expected: the day of the release, such as 2026-03-01)");
        }
        config.check(problems);
    }

    private void allowedOnly(String with, String option, @Nullable Object value, Problems problems) {
        if (value != null && JOBS.contains(job) && !job.equals(with)) {
            problems.add(option + ": given with " + job + " (expected: only with " + with + ")");
        }
    }

    @Override
    public Integer call() throws Exception {
        return chosen().run(config.deployment(), Terminal.ofOutput());
    }

    private LongRun chosen() {
        if (release != null) {
            return new ReportingRun(release);
        }
        return job.equals(TICKS) ? new TicksRun() : new AnalysisRun(from, replayFrom);
    }
}
