package eu.limen.cli;

import eu.limen.jobs.replay.ReplaySummary;
import java.nio.file.Path;
import java.util.Locale;

/** What a replay says at its end. */
final class Outcome {

    private Outcome() {}

    static String of(ReplaySummary summary, Path output) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%,d reports read, %,d refused, in %.1f s%n",
                summary.read(),
                summary.rejected(),
                summary.wallSeconds()));
        summary.results()
                .forEach((name, count) ->
                        text.append(String.format(Locale.ROOT, "%,10d  %s%n", count, output.resolve(name + ".jsonl"))));
        return text.toString();
    }
}
