package eu.limen.bench;

import java.util.List;

/**
 * How long results of one kind took, from the append of the record that carried knowledge time past their tick until a reader had them.
 *
 * @param nanos one for each result
 */
record Latencies(List<Long> nanos) {

    private static final double NANOS_PER_MILLI = 1e6;

    Latencies {
        nanos = nanos.stream().sorted().toList();
    }

    int size() {
        return nanos.size();
    }

    /**
     * The smallest of them that so many do not exceed (nearest rank), milliseconds.
     *
     * @param percent above 0, at most 100
     * @throws IllegalArgumentException if there is none
     */
    double percentile(double percent) {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("no latency was measured (expected: one result at least)");
        }
        int rank = (int) Math.ceil(percent / 100 * nanos.size());
        return nanos.get(Math.max(1, rank) - 1) / NANOS_PER_MILLI;
    }
}
