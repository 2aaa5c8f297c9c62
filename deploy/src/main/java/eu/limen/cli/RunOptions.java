package eu.limen.cli;

import eu.limen.jobs.replay.Disorder;
import eu.limen.jobs.replay.Pace;
import eu.limen.jobs.replay.ReplayOptions;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that runs the analysis over an input can be told: by which rules, until when, on which sections. */
final class RunOptions {

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description =
                    "A rule set for the whole run, or a directory of versions, each from its validity. Default: Limen's own.")
    private @Nullable Path rules;

    @Option(
            names = "--until",
            paramLabel = "INSTANT",
            converter = Conversions.ToInstant.class,
            description = "Where knowledge ends, such as 2015-10-20T12:00:00Z. Default: with the input.")
    private @Nullable Instant until;

    @Option(
            names = "--sections",
            paramLabel = "FILE",
            description = "A register of border sections (CSV). Default: Limen's own.")
    private @Nullable Path sections;

    private final Configuration configuration = new Configuration();

    /** Reads what they name, or notes all that is wrong with it. */
    void check(Problems problems) {
        configuration.read(sections, rules, problems);
    }

    /** A run that writes its results. */
    ReplayOptions over(String input, Path output, int parallelism, Disorder disorder) {
        return new ReplayOptions(
                Home.input(input),
                output,
                configuration.sections(),
                configuration.rules(),
                until == null ? null : until.toEpochMilli(),
                parallelism,
                disorder,
                Pace.UNLIMITED);
    }

    /** A run whose results are looked at as they come: one subtask, in the order of sending. */
    ReplayOptions over(String input) {
        return over(input, Path.of(""), 1, Disorder.NONE);
    }
}
