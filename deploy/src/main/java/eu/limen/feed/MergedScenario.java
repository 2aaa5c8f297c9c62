package eu.limen.feed;

import eu.limen.cluster.Clearing;
import eu.limen.jobs.replay.ReplayInput;
import eu.limen.jobs.replay.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Several scenarios as one: their files side by side, read in the order of knowledge. */
public final class MergedScenario {

    private MergedScenario() {}

    /**
     * Why they cannot be one: a file of the same name in two of them, or people's decisions, which are not fed.
     *
     * @param scenarios directories with {@code *.jsonl}
     */
    public static List<String> problems(List<Path> scenarios) throws UnusableInput {
        List<String> problems = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Path scenario : scenarios) {
            if (Files.exists(scenario.resolve("console"))) {
                problems.add(scenario + ": holds decisions of people (expected: reports alone)");
            }
            for (Path file : ReplayInput.filesOf(scenario)) {
                if (!names.add(String.valueOf(file.getFileName()))) {
                    problems.add(file + ": another scenario has a file of that name (expected: different names)");
                }
            }
        }
        return problems;
    }

    /** Copies the files of all scenarios into one directory, in place of what was there. */
    public static void copy(List<Path> scenarios, Path into) throws UnusableInput, IOException {
        Clearing.delete(into);
        Files.createDirectories(into);
        for (Path scenario : scenarios) {
            for (Path file : ReplayInput.filesOf(scenario)) {
                Files.copy(file, into.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
