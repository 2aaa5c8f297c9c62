package eu.limen.cli;

import eu.limen.jobs.kafka.RunningJob;
import eu.limen.jobs.kafka.UnusableDeployment;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes down all that the running analysis remembers, and stops it if asked to. */
@Command(
        name = "savepoint",
        header = "Writes down all that the running analysis remembers, for an upgrade or a move.",
        description = {
            "",
            "Asks the session cluster that the deployment names for the job of its name, waits until the savepoint is complete, "
                    + "and prints where it lies. limen run analysis --from goes on from there.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen savepoint --config limen.properties --stop"})
final class SavepointCommand implements Startable {

    private static final long SECONDS_BETWEEN_NEWS = 1;

    @Mixin
    private DeploymentOption config = new DeploymentOption();

    @Option(names = "--stop", description = "Stops the job with the savepoint. No window closes and no timer fires.")
    private boolean stop;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void check(Problems problems) {
        config.check(problems);
    }

    @Override
    public Integer call() throws InterruptedException {
        try (RunningJob job = RunningJob.of(config.deployment());
                ProgressLine progress = new ProgressLine(Terminal.ofErrors())) {
            String savepoint = await(stop ? job.stop() : job.savepoint(), progress);
            progress.clear();
            command.commandLine().getOut().println(savepoint);
            command.commandLine().getOut().flush();
            return DONE;
        } catch (UnusableDeployment unusable) {
            unusable.problems().forEach(this::tell);
        } catch (ExecutionException failed) {
            tell("The savepoint was not completed, and the job runs on as it did: "
                    + String.valueOf(failed.getCause()).replaceFirst(":.*", "") + ". Its JobManager's log says more.");
        }
        return BROKEN_OFF;
    }

    private static String await(CompletableFuture<String> savepoint, ProgressLine progress)
            throws ExecutionException, InterruptedException {
        WallClock clock = WallClock.start();
        while (true) {
            try {
                return savepoint.get(SECONDS_BETWEEN_NEWS, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                progress.says(String.format(Locale.ROOT, "taking a savepoint  %.0f s", clock.seconds()));
            }
        }
    }

    private void tell(String line) {
        command.commandLine().getErr().println(line);
        command.commandLine().getErr().flush();
    }
}
