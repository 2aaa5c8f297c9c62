package eu.limen.network;

import eu.limen.analysis.Window;
import eu.limen.flow.FlowWeek;
import java.util.List;
import java.util.TreeMap;

/** The weeks of one side of one flow, as last known. */
final class SideSeries {

    private final String section;
    private final String direction;
    private final TreeMap<Long, Window> windows = new TreeMap<>();

    SideSeries(String section, String direction) {
        this.section = section;
        this.direction = direction;
    }

    String section() {
        return section;
    }

    String direction() {
        return direction;
    }

    boolean isOf(String otherSection, String otherDirection) {
        return section.equals(otherSection) && direction.equals(otherDirection);
    }

    void add(long monday, FlowWeek.Side side) {
        windows.put(monday, Window.ofRate(monday, side.observed(), side.exposure()));
    }

    void forget(long monday) {
        windows.remove(monday);
    }

    void forgetBefore(long monday) {
        windows.headMap(monday).clear();
    }

    boolean isEmpty() {
        return windows.isEmpty();
    }

    /** Whether something is known of a span, its end exclusive. */
    boolean isKnownIn(long from, long end) {
        Long first = windows.ceilingKey(from);
        return first != null && first < end;
    }

    /** Of some weeks; where nothing is known the window is missing. */
    List<Window> windows(List<Long> mondays) {
        return mondays.stream()
                .map(monday -> windows.getOrDefault(monday, Window.missing(monday)))
                .toList();
    }
}
