package eu.limen.cli;

import eu.limen.jobs.replay.ReplayInput;
import eu.limen.jobs.replay.UnusableInput;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Checks the directories of a run before anything is read or written. */
final class Directories {

    private Directories() {}

    static void checkInput(String input, Problems problems) {
        checkInput("--input", input, problems);
    }

    static void checkInput(String option, String input, Problems problems) {
        if (input.isEmpty()) {
            return;
        }
        try {
            Path directory = Home.input(input);
            if (!Files.isDirectory(directory)) {
                problems.add(option, input, "a directory, or one of " + String.join(", ", Home.scenarioNames()));
                return;
            }
            ReplayInput.filesOf(directory);
        } catch (InvalidPathException noPath) {
            problems.add(option, input, "a directory");
        } catch (UnusableInput unusable) {
            unusable.problems().forEach(problem -> problems.add(option + ": " + problem));
        }
    }

    /** A directory that a replay has written. */
    static void checkResults(Path results, Problems problems) {
        if (!Files.isReadable(results.resolve("summary.json"))) {
            problems.add("--results", results.toString(), "a directory that limen replay has written");
        }
    }

    static void checkOutput(Path output, String input, Problems problems) {
        String name = output.toString();
        if (name.isEmpty()) {
            return;
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            problems.add("--output", name, "a directory, or a name that is free");
            return;
        }
        Path nearest = nearestExisting(output);
        if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
            problems.add("--output", name, "a directory that can be written to");
        }
        if (!input.isEmpty() && isSame(output, input)) {
            problems.add("--output", name, "another directory than --input: results would be read as reports");
        }
    }

    private static Path nearestExisting(Path output) {
        Path each = output.toAbsolutePath().normalize();
        while (!Files.exists(each) && each.getParent() != null) {
            each = each.getParent();
        }
        return each;
    }

    private static boolean isSame(Path output, String input) {
        try {
            Path read = Home.input(input).toAbsolutePath().normalize();
            return output.toAbsolutePath().normalize().equals(read);
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
