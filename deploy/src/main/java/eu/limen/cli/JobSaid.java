package eu.limen.cli;

import eu.limen.explain.NearestIds;
import eu.limen.explain.ResultId;
import eu.limen.jobs.replay.ReplayFailed;
import eu.limen.jobs.replay.ReplayOptions;
import eu.limen.jobs.replay.ReplayRun;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the job said of a result.
 *
 * @param lines of the file that hold the result, one per revision
 * @param nearest ids like the one asked for, if there is no line
 */
record JobSaid(List<String> lines, List<String> nearest) {

    JobSaid {
        lines = List.copyOf(lines);
        nearest = List.copyOf(nearest);
    }

    /** Runs the job over the input; its results are kept only until they have been looked at. */
    static JobSaid now(ReplayOptions options, ResultId id, ProgressLine progress)
            throws UnusableInput, ReplayFailed, IOException {
        Path cache = Files.createDirectories(Home.cache("explain", System.getenv()));
        try (PassingDirectory results = PassingDirectory.in(cache);
                Interruption interruption = Interruption.breaksOff()) {
            ReplayOptions run = new ReplayOptions(
                    options.input(),
                    results.path(),
                    options.sections(),
                    options.rules(),
                    options.untilMillis(),
                    options.parallelism(),
                    options.disorder(),
                    options.pace());
            new ReplayRun(run, progress).run(WallClock.start());
            return in(results.path(), id);
        }
    }

    /** Looks into the results of a replay. */
    static JobSaid in(Path results, ResultId id) throws IOException {
        String start = "{\"id\":\"" + id.idInFile() + "\",";
        String within = "\"id\":\"" + id.text() + "\",";
        Pattern ids = Pattern.compile("\"id\":\"(" + id.text().charAt(0) + "\\|[^\"]*)\"");
        List<String> lines = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>();
        try (Stream<String> all = Files.lines(results.resolve(id.file()))) {
            all.forEach(line -> {
                if (line.startsWith(start) && line.contains(within)) {
                    lines.add(line);
                }
                ids.matcher(line).results().forEach(found -> known.add(found.group(1)));
            });
        }
        return new JobSaid(lines, lines.isEmpty() ? NearestIds.to(id.text(), known) : List.of());
    }
}
