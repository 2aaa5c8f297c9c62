package eu.limen.console.web;

import java.util.List;

/** A parameter is not what it should be. */
public final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    public BadQuestion(List<String> problems) {
        super(String.join("; ", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
