package eu.limen.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario's input: the files of {@code scenarios/NAME/} that the generator writes.
 *
 * @param files reports: content by file name
 * @param labels content of {@code labels.csv}, what truly happens; empty where nobody knows
 */
public record Scenario(String name, SortedMap<String, byte[]> files, String labels) {

    static final String LABELS = "labels.csv";

    public Scenario {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A scenario of which nobody knows what truly happened. */
    public Scenario(String name, SortedMap<String, byte[]> files) {
        this(name, files, "");
    }

    /** The same scenario with what truly happens in it. */
    Scenario with(String newLabels) {
        return new Scenario(name, files, newLabels);
    }
}
