package eu.limen.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario's input: the files of {@code scenarios/NAME/} that the generator writes.
 *
 * @param files content by file name
 */
public record Scenario(String name, SortedMap<String, byte[]> files) {

    public Scenario {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
