package eu.limen.cluster;

import java.util.List;

/** A cluster that cannot start on this machine as it was asked for: all that stands against it, one line each. */
public final class UnusableCluster extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    public UnusableCluster(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
