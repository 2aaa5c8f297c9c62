package eu.limen.jobs.replay;

import java.util.List;

/** The input of a replay cannot be used; carries all problems, not only the first. */
public final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    UnusableInput(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    UnusableInput(List<String> problems, Throwable cause) {
        super(String.join("; ", problems), cause);
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
