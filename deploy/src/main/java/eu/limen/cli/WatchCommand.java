package eu.limen.cli;

import eu.limen.codec.EventLine;
import eu.limen.watch.Vital;
import eu.limen.watch.Watch;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says from outside whether the analysis lives. */
@Command(
        name = "watch",
        header = "The dead-man's switch: says from outside whether the analysis of a deployment lives.",
        description = {
            "",
            "Looks only at what is left on the brokers: whether time is told, whether the analysis keeps up with it, and whether what "
                    + "was reported comes out. Writes one line of JSON for each change, and calls nobody: alarming is for what "
                    + "reads it. For a timer or a probe, --once ends with 1 unless all is well.",
            "",
        },
        optionListHeading = "Options:%n",
        mixinStandardHelpOptions = true,
        versionProvider = Limen.Version.class,
        footer = {"", "Example: limen watch --config limen.properties --once"})
final class WatchCommand implements Startable {

    @Mixin
    private DeploymentOption config = new DeploymentOption();

    @Option(names = "--once", description = "Look once, say what is found, and end: 0 if all is well, else 1.")
    private boolean once;

    private Vital.@Nullable Sign said;

    @Override
    public void check(Problems problems) {
        config.check(problems);
    }

    @Override
    public Integer call() throws InterruptedException {
        Watch watch = new Watch(config.deployment(), Instant::now);
        if (once) {
            Vital found = watch.look();
            say(found);
            return found.isAlive() ? DONE : BROKEN_OFF;
        }
        try (Interruption interruption = Interruption.endsWell()) {
            while (!Thread.currentThread().isInterrupted()) {
                say(watch.look());
                TimeUnit.MILLISECONDS.sleep(config.deployment().watch().every().toMillis());
            }
        }
        return DONE;
    }

    private void say(Vital found) {
        if (found.sign() == said) {
            return;
        }
        said = found.sign();
        Terminal.ofOutput()
                .print(new EventLine(Instant.now(), "analysis", found.sign().name())
                                .with("why", found.why())
                                .text()
                        + System.lineSeparator());
    }
}
