package eu.limen.console;

import java.util.List;

/** The service cannot start like this. */
public final class UnusableConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public UnusableConfiguration(List<String> problems) {
        super(String.join(System.lineSeparator(), problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** One line each. */
    public List<String> problems() {
        return problems;
    }
}
