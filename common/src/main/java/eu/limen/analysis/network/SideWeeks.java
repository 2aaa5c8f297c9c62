package eu.limen.analysis.network;

import eu.limen.analysis.Window;
import java.util.List;

/**
 * The weeks of one side of one flow about an onset.
 *
 * @param section id; several series may be of one section
 * @param before weeks before the onset
 * @param after the onset's week and those that follow it, ascending
 */
public record SideWeeks(String section, List<Window> before, List<Window> after) {

    public SideWeeks {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same with no more than so many weeks after. */
    SideWeeks until(int weeksAfter) {
        return new SideWeeks(section, before, after.subList(0, Math.min(weeksAfter, after.size())));
    }

    /** Weeks before the onset that say something of a rate. */
    int weeksBefore() {
        return (int) before.stream().filter(Window::isExposed).count();
    }

    BeforeAfter sums(double gamma) {
        return BeforeAfter.of(before, after, gamma);
    }

    boolean isComparable() {
        return sums(1).isComparable();
    }
}
