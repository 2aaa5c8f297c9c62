package eu.limen.jobs.kafka;

import java.util.List;

/** A deployment with which nothing can start: all that is wrong with it, one line each. */
public final class UnusableDeployment extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    public UnusableDeployment(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
