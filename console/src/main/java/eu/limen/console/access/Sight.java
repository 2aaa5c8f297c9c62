package eu.limen.console.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody sees.
 *
 * @param releases by section; a section that is not named is not seen
 */
public record Sight(Map<String, Release> releases) {

    public Sight {
        releases = java.util.Collections.unmodifiableMap(new TreeMap<>(releases));
    }

    /** Of a section, known or not. */
    public Release of(String section) {
        return releases.getOrDefault(section, Release.NOTHING);
    }

    /** The same without figures. */
    public Sight inLabels() {
        Map<String, Release> labels = new TreeMap<>();
        releases.keySet().forEach(section -> labels.put(section, Release.LABELS));
        return new Sight(labels);
    }

    /** The sections of which anything is seen, sorted. */
    public Set<String> sections() {
        return new TreeSet<>(releases.keySet());
    }
}
