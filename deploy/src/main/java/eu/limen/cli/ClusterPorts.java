package eu.limen.cli;

import org.jspecify.annotations.Nullable;

/** The ports of a cluster of this machine: ten in a row. */
final class ClusterPorts {

    private static final int LEAST = 1024;
    private static final int MOST = 65_525;

    private ClusterPorts() {}

    /** Checks the first of them; null: any that are free. */
    static void check(@Nullable Integer first, Problems problems) {
        if (first != null && (first < LEAST || first > MOST)) {
            problems.add("--ports", first.toString(), LEAST + " to " + MOST);
        }
    }
}
