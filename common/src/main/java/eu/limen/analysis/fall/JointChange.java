package eu.limen.analysis.fall;

import eu.limen.analysis.LogChange;
import java.util.Comparator;
import java.util.List;

/** How a rate changed: as exact as can be for one side, the joint of the changes for two (methods 1.3, 1.4). */
public final class JointChange {

    /** In an order that does not know the sides' names: then renaming one changes no last digit. */
    private static final Comparator<SideChange> NAMELESS = Comparator.<SideChange>comparingDouble(
                    side -> side.log().mean())
            .thenComparingDouble(side -> side.log().variance());

    private final List<SideChange> sides;
    private final LogChange log;

    /** At least one side, each compared with itself. */
    JointChange(List<SideChange> sides) {
        this.sides = sides;
        this.log = sides.stream()
                .sorted(NAMELESS)
                .map(SideChange::log)
                .reduce(LogChange::joint)
                .orElseThrow();
    }

    public double probabilityBelow(double limit) {
        return sides.size() == 1 ? sides.get(0).probabilityBelow(limit) : log.probabilityBelow(limit);
    }

    public double probabilityAbove(double limit) {
        return sides.size() == 1 ? sides.get(0).probabilityAbove(limit) : log.probabilityAbove(limit);
    }

    public double median() {
        return sides.size() == 1 ? sides.get(0).median() : StrictMath.exp(log.mean());
    }
}
