package eu.limen.disclosure.release;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a later vintage leaves open of figures that stayed as they were: an attacker knows that the count is within 9 of the one published before. Whoever subtracts
 * two vintages of a total and of its other parts could narrow that, so the difference is protected as a small count is: if 1 to 9 came in late (or were taken off),
 * all of 1 to 9 must stay possible.
 */
final class LateCounts implements Latitude {

    private static final long MOST = HiddenCells.THRESHOLD - 1;

    private final Equations equations;
    private final HiddenCells hidden;
    private final PublishedBefore before;

    LateCounts(Equations equations, HiddenCells hidden, PublishedBefore before) {
        this.equations = equations;
        this.hidden = hidden;
        this.before = before;
    }

    List<Target> targets() {
        return IntStream.range(0, equations.cells())
                .filter(cell -> late(cell) != 0)
                .mapToObj(this::target)
                .toList();
    }

    private Target target(int cell) {
        long late = late(cell);
        return late > 0 ? new Target(cell, late - 1, MOST - late) : new Target(cell, MOST + late, -late - 1);
    }

    private long late(int cell) {
        PublishedBefore.Standing standing = standing(cell);
        return standing == null ? 0 : equations.count(cell) - standing.count();
    }

    PublishedBefore.@Nullable Standing standing(int cell) {
        return hidden.isHidden(cell) ? null : before.standing(equations.key(cell), equations.count(cell));
    }

    @Override
    public double down(int cell) {
        PublishedBefore.Standing standing = standing(cell);
        if (standing == null || standing.count() == 0) {
            return hidden.down(cell);
        }
        return equations.count(cell) - Math.max(HiddenCells.THRESHOLD, standing.count() - MOST);
    }

    @Override
    public double up(int cell) {
        PublishedBefore.Standing standing = standing(cell);
        if (standing == null || standing.count() == 0) {
            return hidden.up(cell);
        }
        return standing.count() + MOST - equations.count(cell);
    }

    @Override
    public boolean isOpen(int cell) {
        return hidden.isHidden(cell) || standing(cell) != null;
    }

    @Override
    public double price(int cell) {
        return isOpen(cell) ? hidden.priceOfOpen(cell) : hidden.price(cell);
    }
}
