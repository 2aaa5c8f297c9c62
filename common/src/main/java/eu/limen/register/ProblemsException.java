package eu.limen.register;

import java.util.List;
import java.util.stream.Collectors;

/** A file of configuration was refused; carries all problems, not only the first. */
public final class ProblemsException extends IllegalArgumentException {

    private final String file;
    private final List<Problem> problems;

    public ProblemsException(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> file + ": " + problem)
                .collect(Collectors.joining(System.lineSeparator())));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    public String file() {
        return file;
    }

    public List<Problem> problems() {
        return problems;
    }
}
