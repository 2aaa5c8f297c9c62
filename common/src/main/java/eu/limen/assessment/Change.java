package eu.limen.assessment;

import eu.limen.analysis.LogChange;
import eu.limen.analysis.RateRatio;
import eu.limen.model.Interval;
import java.util.Comparator;
import java.util.List;

/** How a rate changed between two spans: exact for one side, the joint of the changes for two (methods 1.3, 1.4). */
final class Change {

    private static final double TAIL = 0.025;
    private static final double STANDARD_DEVIATIONS_OF_95_PERCENT = 1.959963984540054;

    private final List<RateRatio> sides;
    private final LogChange log;

    /** In an order that does not know the states' names: then renaming one changes no last digit. */
    private static final Comparator<RateRatio> NAMELESS =
            Comparator.comparingDouble(RateRatio::expectedLog).thenComparingDouble(RateRatio::varianceLog);

    /** At least one side, each compared with itself. */
    Change(List<RateRatio> sides) {
        this.sides = sides.stream().sorted(NAMELESS).toList();
        this.log =
                this.sides.stream().map(LogChange::of).reduce(LogChange::joint).orElseThrow();
    }

    List<RateRatio> sides() {
        return sides;
    }

    double probabilityBelow(double limit) {
        return sides.size() == 1 ? sides.get(0).probabilityBelow(limit) : log.probabilityBelow(limit);
    }

    double probabilityAbove(double limit) {
        return sides.size() == 1 ? sides.get(0).probabilityAbove(limit) : log.probabilityAbove(limit);
    }

    double median() {
        return sides.size() == 1 ? sides.get(0).quantile(0.5) : StrictMath.exp(log.mean());
    }

    /** The geometric mean, which few counts do not blow up, with its 95 % interval. */
    Interval interval() {
        double mean = StrictMath.exp(log.mean());
        if (sides.size() == 1) {
            return new Interval(mean, sides.get(0).quantile(TAIL), sides.get(0).quantile(1 - TAIL));
        }
        double spread = STANDARD_DEVIATIONS_OF_95_PERCENT * StrictMath.sqrt(log.variance());
        return new Interval(mean, StrictMath.exp(log.mean() - spread), StrictMath.exp(log.mean() + spread));
    }
}
