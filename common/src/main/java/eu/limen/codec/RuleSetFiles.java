package eu.limen.codec;

import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import eu.limen.rules.RuleDocument;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.RunRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules that a command line names: one file for the whole run, or a directory of versions, each from its own validity and Limen's own before them (contract section 4). */
public final class RuleSetFiles {

    private RuleSetFiles() {}

    /**
     * Reads a file or a directory.
     *
     * @throws ProblemsException with everything that is wrong in any of the files
     */
    public static RunRules read(Path fileOrDirectory) throws IOException {
        if (!Files.isDirectory(fileOrDirectory)) {
            return RunRules.only(file(fileOrDirectory));
        }
        return new RunRules(RuleSets.of(List.of(RuleSetReader.standard())), directory(fileOrDirectory));
    }

    private static RuleSet file(Path file) throws IOException {
        return RuleSetReader.read(file.getFileName().toString(), Files.readString(file));
    }

    /** What is sound is published at its time; whether it is accepted then is said in the run, as it would be in a running job. */
    private static List<RuleDocument> directory(Path directory) throws IOException {
        List<RuleDocument> versions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, String> fileOfVersion = new HashMap<>();
        for (Path file : files(directory)) {
            String name = file.getFileName().toString();
            try {
                RuleSet rules = file(file);
                versions.add(new RuleDocument(name, Files.readString(file), rules.publishedAtMillis()));
                String earlier = fileOfVersion.putIfAbsent(rules.version(), name);
                if (earlier != null) {
                    problems.add(new Problem(
                            name + ", version", rules.version(), "each version once; " + earlier + " has it too"));
                }
            } catch (ProblemsException e) {
                e.problems()
                        .forEach(problem -> problems.add(
                                new Problem(name + ", " + problem.where(), problem.value(), problem.expected())));
            }
        }
        if (versions.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("the directory", "", "at least one rule set (*.yaml, *.yml, *.json)"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(directory.getFileName().toString(), problems);
        }
        return versions;
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(".+\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
